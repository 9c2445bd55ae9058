import GRDB
import GRDBSQLite

/// SQLite's side of a session: GRDB keeps the connection and its prepared statements, the C
/// interface binds and steps (GRDB's own rows cost about three times as much).
final class SQLiteSession: SQLSession {
    private let database: Database
    /// By the address of the literal, which is quicker to look up than its text.
    private var statements: [UnsafePointer<UInt8>: PreparedStatement] = [:]

    /// The session is for the closure that received the connection, on its thread.
    init(_ database: Database) {
        self.database = database
    }

    @discardableResult
    func run(_ sql: StaticString, _ arguments: [SQLValue]) throws -> Int {
        let statement = try bound(sql, arguments)
        defer { statement.reset() }
        let earlierCount = database.totalChangesCount
        while try statement.step() {}
        // SQLite repeats the previous statement's number after one that changes no rows.
        return database.totalChangesCount == earlierCount ? 0 : database.changesCount
    }

    func visit(
        _ sql: StaticString, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void
    ) throws {
        let statement = try bound(sql, arguments)
        defer { statement.reset() }
        let row = SQLiteRow(statement)
        while try statement.step() { try body(row) }
    }

    private func bound(_ sql: StaticString, _ arguments: [SQLValue]) throws -> PreparedStatement {
        let statement = try prepared(sql)
        do {
            try statement.bind(arguments)
        } catch {
            statement.reset()
            throw error
        }
        return statement
    }

    private func prepared(_ sql: StaticString) throws -> PreparedStatement {
        if let kept = statements[sql.utf8Start], !kept.isStepping { return kept }
        let statement = try PreparedStatement(sql, in: database)
        statements[sql.utf8Start] = statement
        return statement
    }

    func abandon() {
        guard let connection = database.sqliteConnection else { return }
        // Some errors (a full disk) have rolled back already; then there is nothing to leave.
        guard sqlite3_get_autocommit(connection) == 0 else { return }
        sqlite3_exec(connection, "ROLLBACK", nil, nil, nil)
    }
}
