import CPostgres
import Glibc

/// PostgreSQL's side of a session: one libpq connection, parameterised unnamed statements, all
/// values as text.
final class PostgresSession: SQLSession {
    private(set) var connection: OpaquePointer?
    private let address: PostgresAddress

    /// Blocks until connected, at most ten seconds unless the address says otherwise.
    init(_ address: PostgresAddress) throws {
        self.address = address
        connection = address.connect()
        guard PQstatus(connection) == CONNECTION_OK else {
            let reason = address.withoutSecrets(Self.message(connection))
            close()
            throw StoreError.unreachable(server: address.description, reason: reason)
        }
        // libpq prints notices to standard error unless somebody takes them.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
    }

    deinit { close() }

    var serverVersion: String {
        PQparameterStatus(connection, "server_version").map { String(cString: $0) } ?? "unknown"
    }

    func close() {
        PQfinish(connection)
        connection = nil
    }

    /// Connects anew when the server went away since the last transaction.
    func revive() throws {
        guard let connection else {
            throw SQLError.closed
        }
        guard PQstatus(connection) != CONNECTION_OK else { return }
        PQreset(connection)
        guard PQstatus(connection) == CONNECTION_OK else {
            let reason = address.withoutSecrets(Self.message(connection))
            throw SQLError(.unavailable(reason), statement: "")
        }
    }

    @discardableResult
    func run(_ sql: StaticString, _ arguments: [SQLValue]) throws -> Int {
        try execute(sql, arguments).changedCount
    }

    func visit(
        _ sql: StaticString, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void
    ) throws {
        let result = try execute(sql, arguments)
        for number in 0..<result.rowCount { try body(PostgresRow(result, number)) }
    }

    func abandon() {
        guard PQtransactionStatus(connection) != PQTRANS_IDLE else { return }
        PQclear(PQexec(connection, "ROLLBACK"))
    }

    private func execute(
        _ sql: StaticString, _ arguments: [SQLValue]
    ) throws -> PostgresResult {
        if let problem = ParameterOrder.problem(in: sql, given: arguments.count) {
            throw SQLError(.parameters(problem), statement: sql.description)
        }
        let types = arguments.map(\.postgresType)
        let texts = try arguments.map { try $0.postgresText(in: sql) }
        defer { for text in texts { free(text) } }
        let values = texts.map { UnsafePointer<CChar>($0) }
        let answer = PQexecParams(
            connection, sql.description, Int32(values.count), types, values, nil, nil, 0)
        return try PostgresResult(answer, sql)
    }

    private static func message(_ connection: OpaquePointer?) -> String {
        String(cString: PQerrorMessage(connection))
    }
}

extension SQLValue {
    /// Naming the type keeps `$1 IS NULL` and `COALESCE($1, 0)` from being guessed too narrow; a
    /// null fits every column and stays unnamed.
    fileprivate var postgresType: Oid {
        switch self {
        case .null: 0
        case .integer: PostgresType.bigint
        case .text: PostgresType.text
        }
    }

    /// A copy for the caller to free; nil for null.
    fileprivate func postgresText(in sql: StaticString) throws -> UnsafeMutablePointer<CChar>? {
        switch self {
        case .null: return nil
        case .integer(let value): return strdup(String(value))
        case .text(let value):
            guard !value.utf8.contains(0) else {
                throw SQLError(.nulCharacter, statement: sql.description)
            }
            return strdup(value)
        }
    }
}
