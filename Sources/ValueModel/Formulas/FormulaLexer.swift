/// Cuts a formula into tokens.
struct FormulaLexer {
    static let tokensMaximum = 2_000

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var tokens: [Token] = []

    static func tokens(of text: String) throws(Fault) -> [Token] {
        var lexer = FormulaLexer(scalars: Array(text.unicodeScalars))
        try lexer.scan()
        return lexer.tokens
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private mutating func scan() throws(Fault) {
        while position < scalars.count {
            guard !scalars[position].properties.isWhitespace else {
                position += 1
                continue
            }
            let start = position
            let kind = try kind()
            tokens.append(Token(kind: kind, range: start..<position))
            guard tokens.count <= Self.tokensMaximum else {
                throw Fault(
                    "a formula has at most 2,000 words and signs: split it into several drivers",
                    at: start..<position)
            }
        }
    }

    private mutating func kind() throws(Fault) -> Token.Kind {
        let scalar = scalars[position]
        if scalar.isDigit { return try number() }
        if scalar.startsName { return .name(word()) }
        if scalar == "." { throw strangePoint() }
        if scalars[position...].starts(with: ["*", "*"]) {
            throw Fault(
                "“**” is written ^", at: position..<(position + 2), suggestion: "^")
        }
        if let sign = sign() {
            position += sign.unicodeScalars.count
            return .sign(sign)
        }
        throw strangeSign()
    }

    private func sign() -> String? {
        let pair = scalars[position...].prefix(2)
        if pair.elementsEqual(["<", "="]) { return "<=" }
        if pair.elementsEqual([">", "="]) { return ">=" }
        return "+-*/^(),<>".unicodeScalars.contains(scalars[position])
            ? String(scalars[position]) : nil
    }

    /// The word that starts here; the position moves behind it.
    private mutating func word() -> String {
        let start = position
        while position < scalars.count, scalars[position].continuesName { position += 1 }
        return String(String.UnicodeScalarView(scalars[start..<position]))
    }

    private mutating func number() throws(Fault) -> Token.Kind {
        let start = position
        while position < scalars.count,
            scalars[position].continuesName || scalars[position] == "."
        { position += 1 }
        let text = String(String.UnicodeScalarView(scalars[start..<position]))
        guard let number = ExactNumber.decimal(text.utf8) else {
            throw Fault(NumberText.sentence(for: text), at: start..<position)
        }
        try refuseGroups(start..<position, text)
        return .number(try percent(of: number, from: start))
    }

    /// `1,000` would be read as two arguments, and `007` is no number anybody means.
    private func refuseGroups(_ range: Range<Int>, _ text: String) throws(Fault) {
        if text.utf8.count > 1, text.hasPrefix("0"), !text.hasPrefix("0.") {
            throw Fault(
                "“\(text)” starts with a zero: write thousands as 1_000", at: range)
        }
        let next = scalars[range.upperBound...].prefix(5)
        let digits = next.dropFirst().prefix { $0.isDigit }
        guard next.first == ",", digits.count == 3, (1...3).contains(range.count) else { return }
        let group = String(String.UnicodeScalarView(digits))
        throw Fault(
            "“\(text),\(group)” can be one number or two: write \(text)_\(group), or a space after "
                + "the comma", at: range.lowerBound..<(range.upperBound + 4),
            suggestion: "\(text)_\(group)")
    }

    private mutating func percent(
        of number: ExactNumber, from start: Int
    ) throws(Fault) -> ExactNumber {
        var end = position
        while end < scalars.count, scalars[end] == " " { end += 1 }
        guard end < scalars.count, scalars[end] == "%" else { return number }
        position = end + 1
        guard let share = number.divided(by: ExactNumber(100)) else {
            throw Fault("this number has too many digits", at: start..<position)
        }
        return share
    }

    private func strangePoint() -> Fault {
        let isInName = position > 0 && scalars[position - 1].continuesName
        return fault(
            isInName
                ? "a name has no point: write _"
                : "a number starts with a digit: write 0 before the point")
    }

    private func strangeSign() -> Fault {
        let known: [Unicode.Scalar: String] = [
            "×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", "—": "-", "[": "(", "]": ")",
            "{": "(", "}": ")", ";": ",", "≤": "<=", "≥": ">=",
        ]
        let scalar = scalars[position]
        if let instead = known[scalar] {
            return fault("“\(scalar)” is written \(instead)", suggestion: instead)
        }
        return switch scalar {
        case "=", "!": fault("formulas compare with <, <=, > and >= only, and only within if(…)")
        case "%": fault("“%” stands behind a number: 7%")
        case "$", "€", "£": fault("units stand with the inputs: no currency signs in a formula")
        case "\"", "'": fault("a formula has no quotes")
        default: fault("“\(scalar.shown)” means nothing in a formula")
        }
    }

    private func fault(_ sentence: String, suggestion: String? = nil) -> Fault {
        Fault(sentence, at: position..<(position + 1), suggestion: suggestion)
    }
}
