import CustomerValue
import HTTPTypes
import Store
import UseCases

@testable import Web

/// Two workspaces in one installation: at home the story of two organisations, elsewhere that of
/// a third, and everybody who could come to the door.
struct SmallWorld {
    let installation: Installation
    let ours: SmallStory
    let otherOrganization: SmallStory
    let foreign: SmallStory
    let visitors: [Visitor]

    static func open() async throws -> SmallWorld {
        let installation = try await Installation()
        let owner = try await installation.workspace("Home of HOME-51de")
        let stranger = try await installation.workspace("CANARY-7f3a")
        let ours = try await SmallStory.tell(owner, mark: "LAKE-1a2b")
        let other = try await SmallStory.tell(owner, mark: "OTHER-9b2c")
        let foreign = try await SmallStory.tell(stranger, mark: "CANARY-7f3a")
        try await recordRate(owner)
        let hidden = [foreign.mark]
        var visitors = [Visitor(.member(.owner), owner, mustNotSee: hidden)]
        for role in Role.allCases where role != .owner {
            let member = try await installation.member(role, of: owner.actor.workspace)
            visitors.append(Visitor(.member(role), member, mustNotSee: hidden))
        }
        let home = "HOME-51de"
        visitors += [
            Visitor(.guest, ours.guest, mustNotSee: hidden + [other.mark, ours.inside]),
            Visitor(.otherGuest, other.guest, mustNotSee: hidden + [ours.mark, other.inside]),
            Visitor(.foreignOwner, stranger, mustNotSee: [home, ours.mark, other.mark]),
            Visitor(
                .nobody, owner.forgotten,
                mustNotSee: hidden + [home, ours.mark, other.mark]),
        ]
        return SmallWorld(
            installation: installation, ours: ours, otherOrganization: other, foreign: foreign,
            visitors: visitors)
    }

    private static func recordRate(_ owner: Someone) async throws {
        guard let euro = Currency("EUR"), let rate = ExactDecimal("1.1"),
            let day = Day("2026-11-01")
        else { throw Refusal.notFound }
        try await owner.installation.store.write(owner.actor.workspace.id) { records in
            try records.save(ExchangeRate(from: euro, to: .usDollar, on: day, rate: rate))
        }
    }
}

/// Somebody at the door, in the relation they have to our story.
struct Visitor {
    enum Kind: Equatable {
        case member(Role)
        /// Of the organisation the story is about.
        case guest
        /// Of another organisation in the same workspace.
        case otherGuest
        case foreignOwner
        /// With a cookie and a bearer token that nobody gave out.
        case nobody
    }

    let kind: Kind
    let someone: Someone
    let mustNotSee: [String]

    init(_ kind: Kind, _ someone: Someone, mustNotSee: [String]) {
        self.kind = kind
        self.someone = someone
        self.mustNotSee = mustNotSee
    }

    var name: String {
        if case .member(let role) = kind { role.rawValue } else { "\(kind)" }
    }

    /// Marks in the answer that are not for these eyes.
    func leaks(in answer: Answer) -> [String] {
        let text = answer.text + (answer.location ?? "")
        return mustNotSee.filter(text.contains)
    }
}

extension Someone {
    /// The same person without any credential that counts.
    fileprivate var forgotten: Someone {
        Someone(
            installation: installation, actor: actor, sessionToken: "unknown",
            bearerToken: "unknown")
    }
}
