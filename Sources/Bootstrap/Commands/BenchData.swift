import Demonstration
import Foundation
import UseCases

/// Fills an installation for measurements and says as JSON how to get in.
package struct BenchData: Sendable {
    let installation: Installation

    package init(_ installation: Installation) {
        self.installation = installation
    }

    private struct Reply: Encodable {
        let token: String
        let cookie: String
        let relationships: [String]
        let sessions: [String]
    }

    /// Throws `CommandFailure` unless the installation is empty.
    package func fill(relationships: Int, sessions: Int) async throws -> String {
        guard try await Programme.standing(in: installation.store) == .empty else {
            throw CommandFailure.failed(
                "The data folder is not empty.", "Name an empty one with --data DIR.")
        }
        let crowd = Crowd(store: installation.store, surroundings: installation.surroundings)
        let filled = try await crowd.fill(
            relationships: relationships, sessionsEach: sessions
        ) { Terminal.complain("\($0) of \(relationships) relationships") }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let reply = Reply(
            token: filled.token, cookie: filled.cookie, relationships: filled.relationships,
            sessions: filled.sessions)
        return String(decoding: try encoder.encode(reply), as: UTF8.self)
    }
}
