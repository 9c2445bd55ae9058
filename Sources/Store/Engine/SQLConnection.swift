/// A driver's open connection: it runs statements and knows nothing of queues or guards.
protocol SQLSession: AnyObject {
    /// Returns the number of rows inserted, changed or deleted by the statement itself.
    @discardableResult
    func run(_ sql: StaticString, _ arguments: [SQLValue]) throws -> Int

    /// Shows every row in order.
    func visit(
        _ sql: StaticString, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void
    ) throws

    /// Leaves the current transaction, if there is one, without keeping its changes.
    func abandon()
}

/// One connection inside one transaction; it must not leave the closure that receives it.
///
/// SQL is a `StaticString`, so that it can only be a literal: nothing typed by a person can become
/// part of it. Parameters are `$1, $2, …`; their first occurrences stand in that order (SQLite
/// numbers them by occurrence), a later repetition is free. To allow for a conflict, write
/// `ON CONFLICT`.
///
/// The first statement that fails ends the transaction: later statements throw the same error and
/// nothing of the closure is kept. PostgreSQL works like that by itself, SQLite would go on:
/// holding both to the stricter rule keeps a closure from working on one engine only.
package final class SQLConnection {
    private let session: any SQLSession
    private var failure: SQLError?
    /// Where this transaction has something new; told when it is kept, and only then.
    private(set) var told: Set<String> = []

    init(_ session: any SQLSession) {
        self.session = session
    }

    /// Returns the number of rows inserted, changed or deleted by the statement itself.
    @discardableResult
    package func run(_ sql: StaticString, _ arguments: [SQLValue] = []) throws -> Int {
        try guarded { try session.run(sql, arguments) }
    }

    /// Maps every row in order. Also for `INSERT … RETURNING` and the like.
    package func query<Value>(
        _ sql: StaticString, _ arguments: [SQLValue] = [], _ map: (any SQLRow) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try guarded { try session.visit(sql, arguments) { values.append(try map($0)) } }
        return values
    }

    /// The first row, mapped, or nil without one. The query says itself which row is first.
    package func first<Value>(
        _ sql: StaticString, _ arguments: [SQLValue] = [], _ map: (any SQLRow) throws -> Value
    ) throws -> Value? {
        try query(sql, arguments, map).first
    }

    /// Whether the query gives at least one row.
    package func exists(_ sql: StaticString, _ arguments: [SQLValue] = []) throws -> Bool {
        try !query(sql, arguments) { _ in true }.isEmpty
    }

    /// Wakes whoever waits for news of a place, once this transaction is durable.
    package func tell(of place: String) {
        told.insert(place)
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
