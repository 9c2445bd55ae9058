import GRDB
import GRDBSQLite
import Glibc

/// A statement that was prepared and checked once, to be bound and run again and again.
struct PreparedStatement {
    /// Keeps the C statement alive.
    private let owner: Statement
    private let parameterCount: Int
    let pointer: OpaquePointer
    let columnCount: Int
    let sql: StaticString

    init(_ sql: StaticString, in database: Database) throws {
        do {
            let cached = try database.cachedStatement(sql: sql.description)
            // The closure that reads a row may run the same query again, within the first.
            owner = cached.isStepping ? try database.makeStatement(sql: sql.description) : cached
        } catch let error as DatabaseError {
            throw SQLError(error, statement: sql)
        }
        pointer = owner.sqliteStatement
        columnCount = Int(sqlite3_column_count(pointer))
        parameterCount = Int(sqlite3_bind_parameter_count(pointer))
        self.sql = sql
        try checkParameterNames()
    }

    /// Whether a query still reads its rows.
    var isStepping: Bool { owner.isStepping }

    func bind(_ arguments: [SQLValue]) throws {
        if let problem = ParameterOrder.countProblem(
            given: arguments.count, needed: parameterCount)
        {
            throw SQLError(.parameters(problem), statement: sql.description)
        }
        for (index, argument) in arguments.enumerated() { try bind(argument, Int32(index + 1)) }
    }

    /// Whether there is another row.
    func step() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw failure()
        }
    }

    func reset() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }

    /// SQLite takes `$2` for a name and numbers names by occurrence; PostgreSQL reads the number.
    private func checkParameterNames() throws {
        for index in 0..<Int32(parameterCount) {
            let name = sqlite3_bind_parameter_name(pointer, index + 1)
            guard let name, name[0] == dollar, atoi(name + 1) == index + 1 else {
                throw SQLError(.parameters(ParameterOrder.rule), statement: sql.description)
            }
        }
    }

    private func bind(_ argument: SQLValue, _ index: Int32) throws {
        let code =
            switch argument {
            case .null: sqlite3_bind_null(pointer, index)
            case .integer(let value): sqlite3_bind_int64(pointer, index, value)
            case .text(let value): try bind(value, index)
            }
        guard code == SQLITE_OK else { throw failure() }
    }

    private func bind(_ text: String, _ index: Int32) throws -> Int32 {
        guard !text.utf8.contains(0) else {
            throw SQLError(.nulCharacter, statement: sql.description)
        }
        return sqlite3_bind_text(pointer, index, text, Int32(text.utf8.count), copied)
    }

    private func failure() -> SQLError {
        let connection = sqlite3_db_handle(pointer)
        let code = ResultCode(rawValue: sqlite3_extended_errcode(connection))
        let message = String(cString: sqlite3_errmsg(connection))
        return SQLError(SQLError.Kind(code, message), statement: sql.description)
    }
}

extension Statement {
    fileprivate var isStepping: Bool { sqlite3_stmt_busy(sqliteStatement) != 0 }
}

/// SQLite's sign for "make your own copy": the text is gone when the statement steps.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

private let dollar = CChar(UInt8(ascii: "$"))
