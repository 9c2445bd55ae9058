import Yams

extension FileReader {
    private static let families: [String: FormDraft.Kind] = [
        "uniform": .uniform, "normal": .normal, "triangular": .triangular, "beta": .beta,
        "discrete": .discrete, "withheld": .withheld, "scale": .scale,
    ]
    private static let parts = ["low", "base", "high", "p5", "p95", "shape"]

    /// An input from a plain number or from braces; nil when it is neither.
    mutating func input(named name: Written, _ node: Node) -> InputDraft? {
        if let scalar = node.scalar {
            let number = written(scalar)
            return InputDraft(name: name, form: FormDraft(.plain, [number], at: number.position))
        }
        guard let mapping = node.mapping else {
            refuse(
                "a list is no figure: write { low: 1, base: 2, high: 3 } or { uniform: [1, 3] }",
                at: position(of: node))
            return nil
        }
        var input = InputDraft(name: name, form: FormDraft(.plain, [], at: position(of: node)))
        var parts: [String: Node] = [:]
        for (key, value) in mapping {
            guard let key = word(key) else { continue }
            if let field = InputField(rawValue: key.text) {
                input.fields[field] = text(value, of: key.text)
            } else if Self.parts.contains(key.text) || Self.families[key.text] != nil {
                parts[key.text] = value
            } else {
                let known = Self.parts + Self.families.keys.sorted()
                refuseKey(
                    key, among: InputField.allCases.map(\.rawValue) + known, of: "an input")
            }
        }
        guard let form = form(parts, at: position(of: node)) else { return nil }
        input.form = form
        return input
    }

    private mutating func form(_ parts: [String: Node], at place: Position?) -> FormDraft? {
        let families = parts.keys.filter { Self.families[$0] != nil }.sorted()
        let keys = Set(parts.keys)
        if let family = families.first {
            guard keys.count == 1, let node = parts[family], let kind = Self.families[family] else {
                let words = keys.sorted().joined(separator: " and ")
                refuse("a figure is given in one way: \(words) do not go together", at: place)
                return nil
            }
            return self.family(kind, node, named: family)
        }
        let allowed: Set<String> =
            keys.isDisjoint(with: ["p5", "p95", "shape"])
            ? ["low", "base", "high"] : ["p5", "p95", "shape"]
        guard keys.isSubset(of: allowed) else {
            let words = keys.sorted().joined(separator: ", ")
            refuse("a figure is given in one way: \(words) do not go together", at: place)
            return nil
        }
        return named(parts, at: place)
    }

    /// Numbers that have keys; a missing one is an empty text.
    private mutating func named(_ parts: [String: Node], at place: Position?) -> FormDraft {
        let kind: FormDraft.Kind =
            if parts["p5"] != nil || parts["p95"] != nil || parts["shape"] != nil {
                .percentiles
            } else {
                parts["low"] != nil || parts["high"] != nil ? .pert : .plain
            }
        let numbers = kind.labels.map { label in
            parts[label].flatMap { text($0, of: label) } ?? Written("", at: place)
        }
        let shape = parts["shape"].flatMap { text($0, of: "shape") }
        return FormDraft(kind, numbers, shape: shape, at: place)
    }

    private mutating func family(
        _ kind: FormDraft.Kind, _ node: Node, named name: String
    ) -> FormDraft? {
        let place = position(of: node)
        switch kind {
        case .withheld:
            guard node.scalar?.string == "true" else {
                refuse("“withheld” is true, or not there at all", at: place)
                return nil
            }
            return FormDraft(kind, [], at: place)
        case .scale:
            return text(node, of: name).map { FormDraft(kind, [$0], at: place) }
        case .discrete:
            guard let mapping = node.mapping else { break }
            let pairs = mapping.flatMap { [$0.key, $0.value] }
            return FormDraft(kind, pairs.compactMap { text($0, of: name) }, at: place)
        default:
            guard let sequence = node.sequence else { break }
            return FormDraft(kind, sequence.compactMap { text($0, of: name) }, at: place)
        }
        refuse("write \(kind.wanted)", at: place)
        return nil
    }
}
