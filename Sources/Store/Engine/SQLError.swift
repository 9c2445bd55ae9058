/// What a statement ran into, in the same words on both engines.
///
/// It keeps the text of the statement, which is a literal of the program, but never an argument:
/// errors are logged, and arguments are what people wrote.
package struct SQLError: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// `table.column, table.column`, or `index 'name'` for an index over an expression.
        case unique(constraint: String)
        case foreignKey
        case check
        case notNull
        /// Somebody else holds the lock, or the transaction collided: trying again can help.
        case busy
        case diskFull
        case readOnly
        case corrupt
        /// The column, counted from 0, that does not exist or holds another type than was read.
        case column(Int)
        /// Parameters are not `$1, $2, …` in order, or their number is not that of the arguments.
        case parameters(String)
        /// A text argument holds U+0000, which PostgreSQL cannot store.
        case nulCharacter
        /// The engine is closed or the server cannot be reached.
        case unavailable(String)
        /// SQLite's extended result code or PostgreSQL's SQLSTATE, with a message free of values.
        case other(code: String, message: String)
    }

    package let kind: Kind
    package let statement: String

    package init(_ kind: Kind, statement: String) {
        self.kind = kind
        self.statement = statement
    }

    /// What an engine answers after `close()`.
    static let closed = SQLError(.unavailable("it is closed"), statement: "")
}

extension SQLError: CustomStringConvertible {
    package var description: String {
        "\(sentence) Statement: \(statement)"
    }

    private var sentence: String {
        switch kind {
        case .unique(let constraint): "There is already a row with the same \(constraint)."
        case .foreignKey: "A row refers to one that does not exist, or is still referred to."
        case .check: "A value is outside what its column allows."
        case .notNull: "A value is missing."
        case .busy: "The database is busy; try again."
        case .diskFull: "The disk is full; free some space and try again."
        case .readOnly: "The database or this transaction cannot be written to."
        case .corrupt: "The database file is damaged; restore a backup."
        case .column(let column): "Column \(column) is missing or holds another type."
        case .parameters(let problem): "The parameters are wrong: \(problem)."
        case .nulCharacter: "A text holds the character U+0000, which cannot be stored."
        case .unavailable(let reason): "The database cannot be used: \(reason)."
        case .other(let code, let message): "The database answered \(code): \(message)."
        }
    }
}
