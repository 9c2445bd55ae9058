import CustomerValue
import Demonstration
import UseCases

/// The demo programme of an installation: played once, then served.
package struct DemoProgramme: Sendable {
    /// Ids and figures come from it; another seed would be another programme.
    static let seed: UInt64 = 1

    let installation: Installation

    package init(_ installation: Installation) {
        self.installation = installation
    }

    /// Plays it into an empty folder. Throws `CommandFailure` where somebody else's data stands.
    package func prepare() async throws {
        switch try await Programme.standing(in: installation.store) {
        case .played: break
        case .foreign:
            throw CommandFailure.failed(
                "The data folder holds something other than the demo programme.",
                "Name an empty folder with --data DIR, or serve this one with parley serve.")
        case .unfinished:
            throw CommandFailure.failed(
                "The demo programme in the data folder was interrupted while it was made.",
                "Delete the folder and start again, or name an empty one with --data DIR.")
        case .empty:
            Terminal.complain("Making the demo programme: two years of a supplier, sample data")
            let today = Day(
                installation.surroundings.now(), timeZoneName: Programme.timeZoneName)
            let result = try await Programme.play(
                store: installation.store, surroundings: installation.surroundings,
                today: today, seed: Self.seed)
            Terminal.complain("Made workspace \(result.workspace)")
        }
    }

    /// Plays the story into the workspace that its owner has just set up.
    static func fill(
        _ owner: Actor, _ store: any Store, _ surroundings: Surroundings
    ) async throws {
        let today = Day(surroundings.now(), timeZoneName: owner.workspace.timeZoneName)
        try await Programme.fill(
            owner, store: store, surroundings: surroundings, today: today, seed: seed)
    }

    /// Fresh links into it: the lead's first, then the guest's, then the customer's own workspace.
    package func greeting(_ address: OpenAddress) async throws -> [String] {
        guard case .played(let result) = try await Programme.standing(in: installation.store)
        else { return address.lines }
        let entrance = installation.entrance
        let lead = try await entrance.newSignInLink(email: result.leadEmail)
        let guest = try await entrance.newGuestLink(person: result.guest, in: result.workspace)
        let customer = try await entrance.newSignInLink(email: result.customerOwnerEmail)
        let links = [("Open", lead), ("Guest", guest), ("Customer", customer)]
        return links.compactMap { label, link in
            link.map { "\(label) \(address.base)/links/\($0.token)" }
        } + address.lines
    }
}
