/// Why a store cannot be opened or brought up to date: one sentence and the next step.
package enum StoreError: Error, Sendable, Equatable {
    /// The database was written by a later release; numbers are those of migrations.
    case newerSchema(found: Int, known: Int)
    /// The list of migrations of this release is not 1, 2, 3, …: a mistake of ours.
    case migrationOrder
    /// `process 123 on 127.0.0.1:8080`
    case owned(by: String)
    case folder(path: String, problem: String)
    /// SQLite's `synchronous` after opening; 2 is FULL.
    case notDurable(synchronous: Int64)
    /// The address is not a URL that libpq understands; it is not repeated, it may hold a password.
    case address
    case unreachable(server: String, reason: String)
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .newerSchema(let found, let known):
            "The database has schema \(found), this release knows \(known). "
                + "Start the newer release, or restore a backup made by this one."
        case .migrationOrder:
            "The migrations of this release are not numbered 1, 2, 3 and so on. "
                + "Report this as a mistake and use the release before."
        case .owned(let owner):
            "The data folder is in use by \(owner). Stop that process, or choose another folder."
        case .folder(let path, let problem):
            "The data folder \(path) cannot be used: \(problem). "
                + "Choose another folder, or let this user write to it."
        case .notDurable(let synchronous):
            "SQLite refused to keep every commit through a power loss "
                + "(synchronous is \(synchronous), not 2). Report this with the SQLite version."
        case .address:
            "The database address is not of the form postgresql://user:password@host:port/name. "
                + "Write special characters of the password as %XX."
        case .unreachable(let server, let reason):
            "The database at \(server) cannot be reached: \(reason). "
                + "Check that it runs, and its address, user and password."
        }
    }
}
