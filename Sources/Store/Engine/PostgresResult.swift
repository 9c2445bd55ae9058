import CPostgres

/// Type numbers of PostgreSQL's catalogue; they are fixed for good.
enum PostgresType {
    static let bigint: Oid = 20
    static let text: Oid = 25

    /// Boolean, the three integers, and numeric: what `SUM` makes of integers.
    static let integers: Set<Oid> = [16, 20, 21, 23, 1700]
    /// Name, text, an untyped literal, character(n) and character varying.
    static let texts: Set<Oid> = [19, 25, 705, 1042, 1043]
}

/// What one statement gave back; frees libpq's memory with itself.
final class PostgresResult {
    let pointer: OpaquePointer?
    let sql: StaticString

    /// Throws the `SQLError` of a statement that failed.
    init(_ pointer: OpaquePointer?, _ sql: StaticString) throws {
        self.pointer = pointer
        self.sql = sql
        let status = PQresultStatus(pointer)
        guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else {
            throw SQLError(failureKind, statement: sql.description)
        }
    }

    deinit { PQclear(pointer) }

    var rowCount: Int32 { PQntuples(pointer) }

    /// Zero for everything but INSERT, UPDATE and DELETE, as in SQLite.
    var changedCount: Int {
        let tag = String(cString: PQcmdStatus(pointer))
        let changes = ["INSERT", "UPDATE", "DELETE"].contains { tag.hasPrefix($0) }
        return changes ? Int(String(cString: PQcmdTuples(pointer))) ?? 0 : 0
    }
}

/// One row of a result.
struct PostgresRow: SQLRow {
    private let result: PostgresResult
    private let row: Int32

    init(_ result: PostgresResult, _ row: Int32) {
        self.result = result
        self.row = row
    }

    func integer(_ column: Int) throws -> Int64 {
        guard let value = try optionalInteger(column) else { throw mismatch(column) }
        return value
    }

    func optionalInteger(_ column: Int) throws -> Int64? {
        guard let text = try field(column, of: PostgresType.integers) else { return nil }
        switch text {
        case "t": return 1
        case "f": return 0
        default:
            guard let value = Int64(text) else { throw mismatch(column) }
            return value
        }
    }

    func text(_ column: Int) throws -> String {
        guard let value = try optionalText(column) else { throw mismatch(column) }
        return value
    }

    func optionalText(_ column: Int) throws -> String? {
        try field(column, of: PostgresType.texts)
    }

    private func field(_ column: Int, of types: Set<Oid>) throws -> String? {
        let index = Int32(clamping: column)
        guard index >= 0, index < PQnfields(result.pointer) else { throw mismatch(column) }
        // SQLite's nulls have no type either.
        guard PQgetisnull(result.pointer, row, index) == 0 else { return nil }
        guard types.contains(PQftype(result.pointer, index)) else { throw mismatch(column) }
        return String(cString: PQgetvalue(result.pointer, row, index))
    }

    private func mismatch(_ column: Int) -> SQLError {
        SQLError(.column(column), statement: result.sql.description)
    }
}
