/// Writes a draft in a fixed order, so that the same draft always gives the same text.
struct FileWriter {
    private(set) var text = "parley: \(FileReader.version)\n"

    init(_ draft: ModelDraft) {
        let before: [ModelField] = [.name, .currency, .period, .alternative]
        for field in before { add(field.rawValue, draft[field]) }
        if let purchases = draft.purchases { text += "purchases: \(figure(purchases))\n" }
        for field in [.reference, .discountRate, .years, .investment] as [ModelField] {
            add(field.rawValue, draft[field])
        }
        if !draft.inputs.isEmpty { text += "inputs:\n" }
        for input in draft.inputs {
            text += "  \(Self.quoted(input.name.text)): \(figure(input))\n"
        }
        if !draft.drivers.isEmpty { text += "drivers:\n" }
        for driver in draft.drivers { add(driver) }
    }

    private mutating func add(_ key: String, _ value: String) {
        if !value.isEmpty { text += "\(key): \(Self.quoted(value))\n" }
    }

    private mutating func add(_ driver: DriverDraft) {
        let given = DriverField.allCases.filter { !driver[$0].isEmpty }
        let lines = given.map { "\($0.rawValue): \(Self.quoted(driver[$0]))" }
        text += "  - " + (lines.isEmpty ? "{}" : lines.joined(separator: "\n    ")) + "\n"
    }

    private func figure(_ input: InputDraft) -> String {
        let fields = InputField.allCases.filter { !input[$0].isEmpty }
            .map { "\($0.rawValue): \(Self.quoted(input[$0]))" }
        let numbers = input.form.numbers.map { Self.quoted($0.text) }
        if input.form.kind == .plain, fields.isEmpty, numbers.first?.isEmpty == false {
            return numbers[0]
        }
        let parts = form(input.form, numbers) + fields
        return parts.isEmpty ? "{}" : "{ " + parts.joined(separator: ", ") + " }"
    }

    private func form(_ form: FormDraft, _ numbers: [String]) -> [String] {
        switch form.kind {
        case .plain, .pert, .percentiles:
            let shape = form.shape.map { $0.text.isEmpty ? [] : ["shape: " + Self.quoted($0.text)] }
            return zip(form.kind.labels, zip(form.numbers, numbers))
                .filter { !$1.0.text.isEmpty }.map { "\($0): \($1.1)" } + (shape ?? [])
        case .withheld: return ["withheld: true"]
        case .scale: return ["scale: " + (numbers.first ?? "\"\"")]
        case .discrete:
            let pairs = stride(from: 0, to: numbers.count - 1, by: 2).map {
                "\(numbers[$0]): \(numbers[$0 + 1])"
            }
            return ["discrete: { \(pairs.joined(separator: ", ")) }"]
        default: return ["\(form.kind.rawValue): [\(numbers.joined(separator: ", "))]"]
        }
    }

    /// Without quotes where YAML cannot take the text for anything else.
    static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let plain = scalars.allSatisfy {
            $0.isDigit || $0.startsName || " ./%()+*^-".unicodeScalars.contains($0)
        }
        let startsPlain = scalars.first.map { $0.startsName || $0.isDigit || $0 == "(" } ?? false
        let isNegative = text.wholeMatch(of: /-[0-9][0-9._]*%?/) != nil
        if plain, startsPlain, scalars.last != " " { return text }
        guard !isNegative else { return text }
        var before: Unicode.Scalar?
        return "\""
            + scalars.map { scalar in
                defer { if scalar != " " { before = scalar } }
                return isMistakable(scalar, after: before) ? hexadecimal(scalar) : escaped(scalar)
            }
            .joined() + "\""
    }

    /// Where the reader, which looks before YAML does, would take it for an anchor or a tag.
    private static func isMistakable(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?)
        -> Bool
    {
        guard scalar == "&" || scalar == "!" else { return false }
        return before.map { "[{,-:?".unicodeScalars.contains($0) } ?? true
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\t": return "\\t"
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
            return hexadecimal(scalar)
        default: return String(scalar)
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
}
