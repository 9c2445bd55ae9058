import GRDBSQLite

/// The row a statement stands on.
struct SQLiteRow: SQLRow {
    private let pointer: OpaquePointer
    private let columnCount: Int
    private let sql: StaticString

    init(_ statement: PreparedStatement) {
        pointer = statement.pointer
        columnCount = statement.columnCount
        sql = statement.sql
    }

    func integer(_ column: Int) throws -> Int64 {
        guard let value = try optionalInteger(column) else { throw mismatch(column) }
        return value
    }

    func optionalInteger(_ column: Int) throws -> Int64? {
        switch try type(column) {
        case SQLITE_INTEGER: return sqlite3_column_int64(pointer, Int32(column))
        case SQLITE_NULL: return nil
        default: throw mismatch(column)
        }
    }

    func text(_ column: Int) throws -> String {
        guard let value = try optionalText(column) else { throw mismatch(column) }
        return value
    }

    func optionalText(_ column: Int) throws -> String? {
        switch try type(column) {
        case SQLITE_TEXT: return storedText(Int32(column))
        case SQLITE_NULL: return nil
        default: throw mismatch(column)
        }
    }

    private func type(_ column: Int) throws -> Int32 {
        // SQLite answers null for a column that is not there.
        guard column >= 0, column < columnCount else { throw mismatch(column) }
        return sqlite3_column_type(pointer, Int32(column))
    }

    private func storedText(_ column: Int32) -> String {
        let start = sqlite3_column_text(pointer, column)
        let byteCount = Int(sqlite3_column_bytes(pointer, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: byteCount), as: UTF8.self)
    }

    private func mismatch(_ column: Int) -> SQLError {
        SQLError(.column(column), statement: sql.description)
    }
}
