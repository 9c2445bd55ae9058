import Yams

/// Walks the YAML of a model file, bounded in depth, and notes everything that is no part of one.
struct FileReader {
    static let version = "value-model/1"

    let file: FileText
    var draft = ModelDraft()
    var diagnostics: [Diagnostic] = []

    init(_ file: FileText) throws(Refusal) {
        self.file = file
        guard let root = try FileReader.root(of: file) else {
            throw FileText.refusal("this file is empty: it starts with parley: \(Self.version)")
        }
        guard let mapping = root.mapping else {
            throw FileText.refusal("this is no model file: it starts with parley: \(Self.version)")
        }
        try readVersion(mapping)
        readModel(mapping)
    }

    private static func root(of file: FileText) throws(Refusal) -> Node? {
        do {
            // Without rules every text stays as it was written: 1_000 is no integer, `no` no false.
            return try Parser(yaml: file.text, resolver: .basic).singleRoot()
        } catch let error as YamlError {
            throw error.refusal
        } catch {
            throw FileText.refusal("this cannot be read as YAML")
        }
    }

    private mutating func readVersion(_ mapping: Node.Mapping) throws(Refusal) {
        let found = mapping.first { $0.key.scalar?.string == "parley" }
        guard let found else {
            return refuse("a model file starts with parley: \(Self.version)", at: nil)
        }
        let text = found.value.scalar?.string ?? ""
        guard text != Self.version else { return }
        let position = position(of: found.value)
        let sentence =
            text.hasPrefix("value-model/")
            ? "version “\(text.prefix(40))” is not known here: this reads \(Self.version)"
            : "this is no value model: it starts with parley: \(Self.version)"
        refuse(sentence, at: position, words: text, suggestion: Self.version)
        throw Refusal(diagnostics)
    }

    private mutating func readModel(_ mapping: Node.Mapping) {
        let own = ["parley", "purchases", "inputs", "drivers"]
        for (key, value) in mapping {
            guard let name = word(key) else { continue }
            if let field = ModelField(rawValue: name.text) {
                draft.fields[field] = text(value, of: name.text)
            } else if name.text == "purchases" {
                draft.purchases = input(named: name, value)
            } else if name.text == "inputs" {
                readInputs(value)
            } else if name.text == "drivers" {
                readDrivers(value)
            } else if name.text != "parley" {
                refuseKey(name, among: own + ModelField.allCases.map(\.rawValue), of: "a model")
            }
        }
    }

    private mutating func readInputs(_ node: Node) {
        guard !isEmpty(node) else { return }
        guard let mapping = node.mapping else {
            return refuse(
                "inputs have names: write name: figure, one a line", at: position(of: node))
        }
        guard mapping.count <= ModelCheck.inputsMaximum else {
            let place = position(of: mapping[ModelCheck.inputsMaximum].key)
            return refuse(
                "a model has at most \(ModelCheck.inputsMaximum) inputs, and this one has "
                    + "\(mapping.count)", at: place)
        }
        for (key, value) in mapping {
            guard let name = word(key), let input = input(named: name, value) else { continue }
            draft.inputs.append(input)
        }
    }

    private mutating func readDrivers(_ node: Node) {
        guard !isEmpty(node) else { return }
        guard let sequence = node.sequence else {
            return refuse("drivers are a list: start each with -", at: position(of: node))
        }
        guard sequence.count <= ModelCheck.driversMaximum else {
            let place = position(of: sequence[ModelCheck.driversMaximum])
            return refuse(
                "a model has at most \(ModelCheck.driversMaximum) drivers, and this one has "
                    + "\(sequence.count)", at: place)
        }
        for node in sequence { readDriver(node) }
    }

    private mutating func readDriver(_ node: Node) {
        guard let mapping = node.mapping else {
            return refuse(
                "a driver has keys: { name: …, kind: …, formula: … }", at: position(of: node))
        }
        var driver = DriverDraft(at: position(of: node))
        for (key, value) in mapping {
            guard let name = word(key) else { continue }
            guard let field = DriverField(rawValue: name.text) else {
                refuseKey(name, among: DriverField.allCases.map(\.rawValue), of: "a driver")
                continue
            }
            driver.fields[field] = text(value, of: name.text)
        }
        draft.drivers.append(driver)
    }
}
