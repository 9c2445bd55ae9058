import CustomerValue
import Store
import UseCases

/// Every member of every workspace, one line each, for the person who runs the installation.
struct UserList {
    let store: SQLStore

    init(_ store: SQLStore) {
        self.store = store
    }

    func lines() async throws -> [String] {
        var lines: [String] = []
        for id in try await store.readEntrance({ try $0.workspaceIDs() }) {
            let (workspace, members) = try await store.read(id) {
                (try $0.workspace(), try $0.members())
            }
            lines += members.map { member in
                [
                    member.email, member.name, member.role.rawValue, member.state.rawValue,
                    workspace.name,
                ].joined(separator: "\t")
            }
        }
        return lines.isEmpty ? ["There are no users yet: follow the set-up link first."] : lines
    }
}
