import CustomerValue

extension Fields {
    /// What people, companies, attributes, opportunities and the like may be called.
    package static let nameMaximum = 300

    /// One line of text, trimmed, with control characters removed.
    package mutating func text(_ name: String, maximum: Int = 200) -> String {
        note(name, .text(minimum: 1, maximum: maximum), required: true)
        guard let text = arrivedText(name, required: true) else { return "" }
        let clean = text.singleLine
        if clean.isEmpty { problem(name, .missing) }
        return checked(clean, name, maximum: maximum)
    }

    /// One line of text that may be left out; then it is empty.
    package mutating func optionalText(_ name: String, maximum: Int = 200) -> String {
        note(name, .text(minimum: 0, maximum: maximum), required: false)
        guard let text = arrivedText(name, required: false) else { return "" }
        return checked(text.singleLine, name, maximum: maximum)
    }

    /// Several lines of text that may be left out; line breaks are kept.
    package mutating func paragraphs(
        _ name: String, maximum: Int = 4_000, required: Bool = false
    ) -> String {
        note(name, .text(minimum: required ? 1 : 0, maximum: maximum), required: required)
        guard let text = arrivedText(name, required: required) else { return "" }
        let clean = text.manyLines
        if required && clean.isEmpty { problem(name, .missing) }
        return checked(clean, name, maximum: maximum)
    }

    /// Texts in order that may be left out: a list in JSON; in a form one line with `;` between.
    package mutating func texts(
        _ name: String, maximumCount: Int, maximum: Int
    ) -> [String] {
        note(name, .texts(maximumCount: maximumCount, maximum: maximum), required: false)
        guard let value = arrived(name, required: false) else { return [] }
        let arrived: [InputValue]
        switch (value, input?.source) {
        case (.list(let list), .json?): arrived = list
        case (.text(let line), .form?):
            arrived = line.split(separator: ";", omittingEmptySubsequences: false)
                .map { .text(String($0)) }
        default:
            problem(name, .wrongKind(expected: "list of texts"))
            return []
        }
        if arrived.count > maximumCount { problem(name, .tooMany(maximum: maximumCount)) }
        return arrived.prefix(maximumCount).map { text($0, in: name, maximum: maximum) }
    }

    /// Texts by name: an object in JSON, `name.key` in a form. Empty ones are left out.
    package mutating func textsByName(_ name: String, maximum: Int) -> [String: String] {
        note(name, .textsByName(maximum: maximum), required: false)
        guard let value = arrived(name, required: false) else { return [:] }
        guard case .object(let object) = value else {
            problem(name, .wrongKind(expected: "object"))
            return [:]
        }
        var texts: [String: String] = [:]
        for (key, value) in object {
            let field = "\(name).\(key)"
            guard case .text(let text) = value else {
                problem(field, .wrongKind(expected: "text"))
                continue
            }
            let clean = checked(text.singleLine, field, maximum: maximum)
            if !clean.isEmpty { texts[key] = clean }
        }
        return texts
    }

    /// Mail addresses by name, lower-cased; empty ones are left out.
    package mutating func emailsByName(_ name: String) -> [String: String] {
        let typed = textsByName(name, maximum: 254)
        for (key, text) in typed where !text.lowercased().isMailAddress {
            problem("\(name).\(key)", .notAnAddress)
        }
        return typed.mapValues { $0.lowercased() }
    }

    private mutating func text(_ value: InputValue, in name: String, maximum: Int) -> String {
        guard case .text(let text) = value else {
            problem(name, .wrongKind(expected: "list of texts"))
            return ""
        }
        return checked(text.singleLine, name, maximum: maximum)
    }

    /// A secret, taken exactly as typed: never trimmed, never cut.
    package mutating func secret(_ name: String, minimum: Int, maximum: Int) -> String {
        note(name, .text(minimum: minimum, maximum: maximum), required: true)
        guard let text = arrivedText(name, required: true) else { return "" }
        if text.count < minimum { problem(name, .tooShort(minimum: minimum)) }
        if text.count > maximum { problem(name, .tooLong(maximum: maximum)) }
        return text
    }

    /// A mail address, lower-cased.
    package mutating func email(_ name: String, required: Bool = true) -> String {
        note(name, .text(minimum: required ? 3 : 0, maximum: 254), required: required)
        guard let text = arrivedText(name, required: required) else { return "" }
        let clean = text.singleLine.lowercased()
        if clean.isEmpty && !required { return "" }
        if !clean.isMailAddress { problem(name, .notAnAddress) }
        return checked(clean, name, maximum: 254)
    }

    private mutating func checked(_ text: String, _ name: String, maximum: Int) -> String {
        if text.count > maximum { problem(name, .tooLong(maximum: maximum)) }
        return text
    }
}

extension String {
    /// Whether it looks like one; whether it is one, a mail will tell.
    fileprivate var isMailAddress: Bool {
        let parts = split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !contains(" ")
    }

    /// Without control characters, runs of white space folded, trimmed.
    var singleLine: String {
        let scalars = unicodeScalars.map { $0.isControl ? " " : $0 }
        return String(String.UnicodeScalarView(scalars))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Line breaks made `\n`, other control characters removed, trimmed.
    var manyLines: String {
        let unified = split(separator: "\r\n", omittingEmptySubsequences: false)
            .joined(separator: "\n")
        let scalars = unified.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || !$0.isControl }
        var clean = Substring(String(String.UnicodeScalarView(scalars)))
        while clean.first?.isWhitespace == true { clean.removeFirst() }
        while clean.last?.isWhitespace == true { clean.removeLast() }
        return String(clean)
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { properties.generalCategory == .control }
}
