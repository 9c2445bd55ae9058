import Yams

extension FileReader {
    func position(of node: Node) -> Position? {
        node.mark.map { Position(line: $0.line, column: $0.column) }
    }

    func isEmpty(_ node: Node) -> Bool { node.scalar?.string.isEmpty == true }

    mutating func refuse(
        _ sentence: String, at position: Position?, words: String = "", suggestion: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                sentence, place: .file, position: position ?? Position(line: 1, column: 1),
                words: words, suggestion: suggestion))
    }

    func written(_ scalar: Node.Scalar) -> Written {
        let mark = scalar.mark.map { Position(line: $0.line, column: $0.column) }
        let isQuoted = [.singleQuoted, .doubleQuoted].contains(scalar.style)
        return file.written(
            scalar.string, startingAt: mark ?? Position(line: 1, column: 1), isQuoted: isQuoted)
    }

    /// A key.
    mutating func word(_ node: Node) -> Written? {
        if let scalar = node.scalar { return written(scalar) }
        refuse("a key is a single word", at: position(of: node))
        return nil
    }

    /// The text of a key; nil when there is none.
    mutating func text(_ node: Node, of key: String) -> Written? {
        guard let scalar = node.scalar else {
            refuse("“\(key.prefix(64))” is a text, not a list or a group", at: position(of: node))
            return nil
        }
        return scalar.string.isEmpty ? nil : written(scalar)
    }

    mutating func refuseKey(_ key: Written, among known: [String], of what: String) {
        // Guesses take time, and nobody reads more than a hundred.
        guard diagnostics.count < Refusal.diagnosticsMaximum else { return }
        let nearest = Nearest.word(to: key.text, among: known)
        let isTorn = key.text.contains { "()*/+".contains($0) }
        let advice =
            isTorn
            ? ": within { } a text with commas needs quotes"
            : nearest.map { "; did you mean “\($0)”?" } ?? ": there are " + listed(known)
        refuse(
            "“\(key.text.prefix(64))” is no key of \(what)" + advice, at: key.position,
            words: key.text, suggestion: isTorn ? nil : nearest)
    }

    private func listed(_ words: [String]) -> String {
        words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
    }
}

extension YamlError {
    /// In our words where people often stumble, in the reader's own words otherwise.
    var refusal: Refusal {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let position = Position(line: mark.line, column: mark.column)
            return FileText.refusal(Self.sentence(for: problem), position)
        case .duplicatedKeysInMapping(let keys, let context):
            let key = keys.first ?? ""
            let position = Position(line: context.mark.line, column: context.mark.column)
            return FileText.refusal(
                "“\(key.prefix(64))” stands twice in the same group", position, words: key)
        default:
            return FileText.refusal("this cannot be read as YAML")
        }
    }

    private static func sentence(for problem: String) -> String {
        switch problem {
        case "mapping values are not allowed in this context":
            "a colon stands within a value: put the value in quotes, or check the indentation"
        case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
            "a comma or a closing bracket is missing, or a value needs quotes"
        case "could not find expected ':'": "a colon is missing behind the key"
        case "found undefined alias", "did not find expected alphabetic or numeric character":
            "a value that starts with * is special in YAML: put it in quotes"
        case "but found another document": "a file holds one model: --- starts a second one"
        case "found unexpected end of stream": "a quote is never closed"
        case let deep where deep.hasPrefix("Maximum nesting level"):
            "values stand too deep within others"
        default: "this cannot be read as YAML: \(problem)"
        }
    }
}
