/// A JSON document in the order it is made, for people and programs: one line for each part of
/// the outermost object and for each item of its lists.
indirect enum JSONTree {
    case null
    case text(String)
    case number(Double)
    case integer(Int)
    case unsigned(UInt64)
    case truth(Bool)
    case list([JSONTree])
    case object([(String, JSONTree)])

    /// What is missing or no number is null, never zero.
    init(_ number: Double?) {
        guard let number, number.isFinite else {
            self = .null
            return
        }
        self = .number(number)
    }

    init(_ text: String?) {
        self = text.map(JSONTree.text) ?? .null
    }

    var document: String { text(depth: 0) }

    private func text(depth: Int) -> String {
        switch self {
        case .null: "null"
        case .text(let text): Self.quoted(text)
        case .number(let number): Self.written(number)
        case .integer(let number): String(number)
        case .unsigned(let number): String(number)
        case .truth(let truth): truth ? "true" : "false"
        case .list(let items):
            Self.bracketed("[", items.map { $0.text(depth: depth + 1) }, "]", depth)
        case .object(let fields):
            Self.bracketed(
                "{", fields.map { Self.quoted($0) + ": " + $1.text(depth: depth + 1) }, "}", depth)
        }
    }

    private static func bracketed(
        _ open: String, _ parts: [String], _ close: String, _ depth: Int
    ) -> String {
        guard depth < 2, !parts.isEmpty else {
            return open + parts.joined(separator: ", ") + close
        }
        let margin = String(repeating: "  ", count: depth)
        return open + "\n" + parts.map { margin + "  " + $0 }.joined(separator: ",\n") + "\n"
            + margin + close
    }

    /// Whole numbers without a point, as readers of JSON expect them.
    private static func written(_ number: Double) -> String {
        if number == 0 { return "0" }
        return Int(exactly: number).map { String($0) } ?? "\(number)"
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
