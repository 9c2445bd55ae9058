import CustomerValue
import Store
import UseCases

/// Reads every workspace's journal from its first entry and recomputes each hash.
struct JournalCheck {
    let installation: Installation

    init(_ installation: Installation) {
        self.installation = installation
    }

    /// One line per workspace. Throws `CommandFailure` at the first broken chain.
    func lines() async throws -> [String] {
        let store = installation.store
        let chain = JournalChain(sha256: installation.surroundings.sha256)
        var lines: [String] = []
        for id in try await store.readEntrance({ try $0.workspaceIDs() }) {
            switch try await store.read(id, { try chain.verdict(on: $0, in: id) }) {
            case .intact(let count):
                lines.append("Workspace \(id): intact, \(count) entries")
            case .broken(let sequence):
                throw CommandFailure.failed(
                    "Workspace \(id): the journal is broken at entry \(sequence).",
                    "Restore a backup made before, and keep this database for inspection.")
            }
        }
        return lines.isEmpty ? ["Intact: there is no workspace yet"] : lines
    }
}
