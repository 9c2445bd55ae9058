import CPostgres

extension PostgresResult {
    /// The failure by its SQLSTATE; texts of the server are used only where they hold no value.
    var failureKind: SQLError.Kind {
        guard let state = field("C") else {
            return .unavailable("the connection to the server was lost")
        }
        switch state {
        case "23505": return .unique(constraint: uniqueConstraint)
        case "23503", "23001": return .foreignKey
        case "23514": return .check
        case "23502": return .notNull
        case "40001", "40P01", "55P03": return .busy
        case "53100": return .diskFull
        case "25006": return .readOnly
        case "XX001", "XX002": return .corrupt
        default: return otherKind(state)
        }
    }

    private func otherKind(_ state: String) -> SQLError.Kind {
        let message = field("M") ?? ""
        switch state.prefix(2) {
        case "08", "57": return .unavailable(message)
        // "invalid input syntax for type bigint" goes on with the input.
        case "22": return .other(code: state, message: "a value does not fit its type")
        default: return .other(code: state, message: message)
        }
    }

    /// SQLite's words for the same: `table.column, table.column`, or the name of the index when it
    /// is over an expression. The detail says `Key (column, column)=(value, value) already exists.`
    private var uniqueConstraint: String {
        let name = "index '\(field("n") ?? "")'"
        guard let detail = field("D"), let table = field("t") else { return name }
        guard let start = detail.firstIndex(of: "("), let end = detail.firstRange(of: ")=(") else {
            return name
        }
        let key = detail[detail.index(after: start)..<end.lowerBound]
        guard !key.contains("(") else { return name }
        return key.split(separator: ", ").map { "\(table).\($0)" }.joined(separator: ", ")
    }

    /// One field of the error report, by libpq's one-letter code.
    private func field(_ code: Character) -> String? {
        guard let letter = code.asciiValue else { return nil }
        return PQresultErrorField(pointer, Int32(letter)).map { String(cString: $0) }
    }
}
