import CustomerValue
import Foundation
import Secrets
import Store
import UseCases

extension EnginePlace {
    /// Opens a store with the whole schema and two workspaces, home and elsewhere.
    func withStore(_ body: (SQLStore) async throws -> Void) async throws {
        try await withEngine { engine in
            try await Migrator.migrate(engine, Schema.migrations)
            let store = SQLStore(engine: engine)
            try await store.writeEntrance { entrance in
                try entrance.insert(Book.home)
                try entrance.insert(Book.elsewhere)
            }
            try await body(store)
        }
    }

    /// The same with everything of the book written down at home.
    func withBook(_ body: (SQLStore) async throws -> Void) async throws {
        try await withStore { store in
            try await store.write(Book.home.id, Book.write)
            try await body(store)
        }
    }
}

extension SQLStore {
    /// A desk over this store; its clock stands still.
    func desk() throws -> Desk {
        let secrets = try Secrets()
        return Desk(
            store: self,
            surroundings: Surroundings(
                now: { Book.now }, newIDText: { UUID().uuidString.lowercased() },
                newToken: { secrets.randomToken() }, sha256: { secrets.sha256($0) },
                hashPassword: { try secrets.hashPassword($0) },
                verifyPassword: { secrets.verifyPassword($0, against: $1 ?? "") }))
    }

    /// Why a write did not happen; nil when it did.
    func refusal(
        _ workspace: ID<Workspace>, _ body: @escaping @Sendable (any Records) throws -> Void
    ) async throws -> Refusal? {
        do {
            try await write(workspace, body)
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }
}
