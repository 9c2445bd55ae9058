import GRDB
import GRDBSQLite

/// SQLite's side of a session: GRDB keeps the connection and its prepared statements, the C
/// interface binds and steps (GRDB's own rows cost about three times as much).
final class SQLiteSession: SQLSession {
    private let database: Database

    /// The session is for the closure that received the connection, on its thread.
    init(_ database: Database) {
        self.database = database
    }

    @discardableResult
    func run(_ sql: StaticString, _ arguments: [SQLValue]) throws -> Int {
        let statement = try PreparedStatement(sql, arguments, in: database)
        defer { statement.reset() }
        let earlierCount = database.totalChangesCount
        while try statement.step() {}
        // SQLite repeats the previous statement's number after one that changes no rows.
        return database.totalChangesCount == earlierCount ? 0 : database.changesCount
    }

    func query<Value>(
        _ sql: StaticString, _ arguments: [SQLValue], _ map: (any SQLRow) throws -> Value
    ) throws -> [Value] {
        let statement = try PreparedStatement(sql, arguments, in: database)
        defer { statement.reset() }
        let row = SQLiteRow(statement)
        var values: [Value] = []
        while try statement.step() { values.append(try map(row)) }
        return values
    }

    func abandon() {
        guard let connection = database.sqliteConnection else { return }
        // Some errors (a full disk) have rolled back already; then there is nothing to leave.
        guard sqlite3_get_autocommit(connection) == 0 else { return }
        sqlite3_exec(connection, "ROLLBACK", nil, nil, nil)
    }
}
