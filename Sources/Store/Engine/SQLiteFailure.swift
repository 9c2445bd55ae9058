import GRDB

extension SQLError {
    init(_ error: DatabaseError, statement: StaticString) {
        let kind = Kind(error.extendedResultCode, error.message ?? "")
        self.init(kind, statement: statement.description)
    }
}

extension SQLError.Kind {
    /// SQLite's messages name tables, columns and constraints, never values.
    init(_ code: ResultCode, _ message: String) {
        self =
            code.primaryResultCode == .SQLITE_CONSTRAINT
            ? Self(constraint: code, message) : Self(resource: code, message)
    }

    private init(constraint code: ResultCode, _ message: String) {
        switch code {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            let prefix = "UNIQUE constraint failed: "
            self = .unique(constraint: String(message.dropFirst(prefix.count)))
        case .SQLITE_CONSTRAINT_FOREIGNKEY: self = .foreignKey
        // `ON DELETE RESTRICT` is checked by a trigger of SQLite's own.
        case .SQLITE_CONSTRAINT_TRIGGER where message.hasPrefix("FOREIGN KEY"): self = .foreignKey
        case .SQLITE_CONSTRAINT_CHECK: self = .check
        case .SQLITE_CONSTRAINT_NOTNULL: self = .notNull
        default: self = .other(code: "\(code.rawValue)", message: message)
        }
    }

    private init(resource code: ResultCode, _ message: String) {
        switch code.primaryResultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt
        case .SQLITE_CANTOPEN, .SQLITE_MISUSE: self = .unavailable(message)
        default: self = .other(code: "\(code.rawValue)", message: message)
        }
    }
}
