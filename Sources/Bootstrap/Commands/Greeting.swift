import UseCases

/// What a server prints once it listens: where, and the way in.
package struct Greeting: Sendable {
    let installation: Installation

    package init(_ installation: Installation) {
        self.installation = installation
    }

    /// The address, and the set-up link while there is no workspace.
    package func setUp(_ address: OpenAddress) async throws -> [String] {
        let entrance = installation.entrance
        guard try await !entrance.hasWorkspace() else { return address.lines }
        let link = try await entrance.newSetUpLink(isFirst: true)
        return address.lines + ["Set up \(address.base)/links/\(link.token)"]
    }
}
