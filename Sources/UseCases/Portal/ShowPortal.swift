package import CustomerValue

/// What a guest finds: what was said, what became of it, and what is promised.
package struct ShowPortal: Question {
    package static let audience = Audience.guests

    package init(_ fields: inout Fields) {}

    package func answer(in work: Work) throws -> PortalHome {
        let organization = try work.actor.guestOrganization.orNotFound()
        let person = try work.actor.personID.orNotFound()
        let relationships = try work.records.relationships(seenFrom: organization)
        let lastVisit = try work.records.lastVisit(of: person)
        let since = lastVisit ?? work.now.adding(days: -PortalHome.newsWindowDays)
        var home = PortalHome(
            workspaceName: work.actor.workspace.name, side: work.actor.side,
            relationships: relationships,
            isFirstVisit: lastVisit == nil, today: work.today,
            seats: try work.records.sessions(seating: person).filter {
                work.now < $0.linksCloseAt
            })
        // Nearly always one: a company has few relationships above its own departments.
        for relationship in relationships {
            try home.add(relationship.id, since: since, in: work)
        }
        home.news.sort { $0.at > $1.at }
        return home
    }
}

/// The guest's home.
package struct PortalHome: Sendable {
    /// What counts as new on a first visit.
    package static let newsWindowDays = 30
    static let opportunitiesMaximum = 200

    package let workspaceName: String
    /// Whom the guest speaks for.
    package let side: WorkspaceKind
    package let relationships: [PortalRelationship]
    package let isFirstVisit: Bool
    package let today: Day
    /// Conversations the guest sits in, latest first.
    package let seats: [Session]
    package internal(set) var opportunities: [OpportunityLine] = []
    package internal(set) var promises: [PromiseRow] = []
    /// Latest first.
    package internal(set) var conversations: [PortalConversation] = []
    package internal(set) var news: [PortalNews] = []

    /// Those whose notes can be read.
    package var told: [PortalConversation] {
        conversations.filter { $0.notesPublishedAt != nil }
    }

    /// The nearest that is arranged; else the day a year after the latest one.
    package var nextConversation: PortalConversation? {
        conversations.last { $0.notesPublishedAt == nil }
    }

    /// Promises that wait for the guest's word: the customer's to accept, the supplier's to say
    /// what became of those that came due.
    package var waiting: [PromiseRow] {
        promises.filter { row in
            let isDelivered = row.line.promise.isAwaitingAcceptance
            return switch side {
            case .customer: isDelivered || [.offered, .renegotiated].contains(row.state)
            case .supplier: !isDelivered && [.due, .late].contains(row.state)
            }
        }
    }

    package func answered(_ answer: Answer?) -> [OpportunityLine] {
        opportunities.filter { $0.decision?.answer == answer }
    }

    fileprivate mutating func add(
        _ relationship: ID<Relationship>, since: Instant, in work: Work
    ) throws {
        let lines = try work.records.opportunities(
            nil, of: relationship, before: .start, limit: Self.opportunitiesMaximum)
        let rows = try work.promiseBoard(.within(relationship)).rows
        conversations += try work.records.conversations(of: relationship, now: work.now)
        opportunities += lines
        promises += rows
        news += conversations.compactMap { PortalNews($0, since: since) }
        news += lines.compactMap { PortalNews($0, since: since) }
        news += rows.flatMap { PortalNews.all(of: $0, since: since) }
    }
}
