import CustomerValue
import Store
import UseCases

/// What a server prints below its address: the way in.
package struct Greeting: Sendable {
    let installation: Installation

    package init(_ installation: Installation) {
        self.installation = installation
    }

    /// The set-up link while there is no workspace; afterwards nothing.
    package func setUp(_ address: OpenAddress) async throws -> [String] {
        let entrance = installation.entrance
        guard try await !entrance.hasWorkspace() else { return [] }
        let link = try await entrance.newSetUpLink(isFirst: true)
        return ["Set up \(address.base)/links/\(link.token)"]
    }

    /// Sign-in links of the first lead and of the first person of the other side.
    package func demonstration(_ address: OpenAddress) async throws -> [String] {
        let entrance = installation.entrance
        guard let people = try await firstPeople() else { return try await setUp(address) }
        var lines: [String] = []
        if let lead = people.lead, let link = try await entrance.newSignInLink(email: lead.email) {
            lines.append("Open \(address.base)/links/\(link.token)")
        }
        if let guest = people.guest {
            let link = try await entrance.newGuestLink(person: guest.id, in: people.workspace)
            lines.append("Guest \(address.base)/links/\(link.token)")
        }
        return lines
    }

    private struct People: Sendable {
        let workspace: ID<Workspace>
        let lead: Member?
        let guest: Person?
    }

    private func firstPeople() async throws -> People? {
        let store = installation.store
        guard let id = try await store.readEntrance({ try $0.workspaceIDs().first }) else {
            return nil
        }
        return try await store.read(id) { records in
            let lead = try records.members().first { $0.role == .lead && $0.state == .active }
            let largest = try records.relationships(matching: "", after: "", limit: 1).first
            let people = try largest.map { try records.people(under: $0.relationship.organization) }
            return People(workspace: id, lead: lead, guest: people?.first)
        }
    }
}
