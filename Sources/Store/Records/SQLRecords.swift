import CustomerValue
import UseCases

/// All records of one workspace over one transaction. Every statement names the workspace first.
///
/// `CROSS JOIN` where the left side is the small one: SQLite keeps that order, while a plain join
/// may start at the larger table, since both sides have an index on the workspace. PostgreSQL plans
/// both alike.
struct SQLRecords: Records {
    let connection: SQLConnection
    let workspaceID: ID<Workspace>

    init(_ connection: SQLConnection, _ workspaceID: ID<Workspace>) {
        self.connection = connection
        self.workspaceID = workspaceID
    }

    /// The first argument of every statement.
    var home: SQLValue { .text(workspaceID.description) }
}

extension SQLConnection {
    /// Runs an update that names the version it replaces; another version is a conflict.
    ///
    /// - Parameter version: The version after the update; the row must hold the one before.
    func update(_ sql: StaticString, _ arguments: [SQLValue], version: Int) throws {
        let changed = try run(sql, arguments)
        guard changed == 1 else { throw Refusal.stale(currentVersion: version) }
    }
}
