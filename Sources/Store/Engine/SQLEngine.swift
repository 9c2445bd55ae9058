/// A database that runs synchronous closures in transactions, away from the cooperative pool.
///
/// Two implementations: `SQLiteEngine` and `PostgresEngine`. Both give the same answers and the
/// same `SQLError` kinds to the same SQL; one contract suite holds them to it.
package protocol SQLEngine: Sendable {
    /// Runs the closure over one unchanging snapshot; writing in it throws `.readOnly`.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (SQLConnection) throws -> Value
    ) async throws -> Value

    /// Runs the closure in the queue before the one writer; returns when its changes are durable.
    ///
    /// Closures that wait at the same time share one commit, each in its own savepoint: one that
    /// throws keeps nothing and leaves the others alone. When the commit fails, all of them throw.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (SQLConnection) throws -> Value
    ) async throws -> Value

    /// Lets the queued writes finish, refuses new work and closes every connection.
    func close() async

    /// Rings at the places that a commit told of: after it, and before its answers where this
    /// process is the only one.
    var bell: Bell { get }

    /// Commits of this engine, counted before their answers; nil where other processes commit too.
    var writeCount: Int? { get }

    /// The engine, its version and its place, without any secret.
    var description: String { get }
}
