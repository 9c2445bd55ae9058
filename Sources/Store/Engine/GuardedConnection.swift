/// A driver's open connection: it runs statements and knows nothing of queues or guards.
protocol SQLSession: AnyObject {
    @discardableResult
    func run(_ sql: StaticString, _ arguments: [SQLValue]) throws -> Int

    func query<Value>(
        _ sql: StaticString, _ arguments: [SQLValue], _ map: (any SQLRow) throws -> Value
    ) throws -> [Value]

    /// Leaves the current transaction, if there is one, without keeping its changes.
    func abandon()
}

/// The connection a closure sees: it ends with the closure, and at the first failing statement.
///
/// PostgreSQL refuses every statement after a failed one; SQLite would go on. Holding both to the
/// stricter rule keeps a closure from working on one engine only.
final class GuardedConnection: SQLConnection {
    private let session: any SQLSession
    private var failure: SQLError?

    init(_ session: any SQLSession) {
        self.session = session
    }

    func run(_ sql: StaticString, _ arguments: [SQLValue]) throws -> Int {
        try guarded { try session.run(sql, arguments) }
    }

    func query<Value>(
        _ sql: StaticString, _ arguments: [SQLValue], _ map: (any SQLRow) throws -> Value
    ) throws -> [Value] {
        try guarded { try session.query(sql, arguments, map) }
    }

    /// Throws the failure that the closure may have caught, and refuses whatever comes after.
    func end() throws {
        let earlier = failure
        failure = SQLError(.unavailable("its transaction has ended"), statement: "")
        if let earlier { throw earlier }
    }

    private func guarded<Value>(_ statement: () throws -> Value) throws -> Value {
        if let failure { throw failure }
        do {
            return try statement()
        } catch let error as SQLError {
            failure = error
            throw error
        }
    }
}
