import CustomerValue

/// What happened in a session after a place of the journal. Asked again at every wake, so that
/// whoever may no longer see the session hears nothing more.
package struct FollowSession: Question {
    package static let audience = Audience.signedIn
    /// Who missed more than this had better look at everything anew.
    package static let stepsMaximum = 500

    let session: ID<Session>
    let after: Int?

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        after = fields.optionalInteger("after", in: 0...Int(Int64.max))
    }

    package func answer(in work: Work) throws -> LiveNews {
        let found = try work.followedSession(session)
        let head = try work.records.journalHead().sequence
        let isOver = !found.isFollowed(at: work.now)
        guard let after else { return LiveNews(place: head, isOver: isOver) }
        guard after <= head else { return .unknownPlace(head, isOver: isOver) }
        let steps = try work.records.steps(
            of: session, within: found.relationship, after: Int64(after),
            limit: Self.stepsMaximum + 1)
        guard steps.count <= Self.stepsMaximum else {
            return .unknownPlace(head, isOver: isOver)
        }
        let isGuest = work.actor.guestOrganization != nil
        return LiveNews(
            events: steps.compactMap { LiveEvent($0, isGuest: isGuest) }, place: head,
            isOver: isOver)
    }
}

/// One entry of the journal that concerns the page, by its place, and what it is about.
package struct LiveEvent: Sendable, Equatable {
    package let place: Int64
    package let topics: [LiveTopic]

    init?(_ step: JournalStep, isGuest: Bool) {
        let all = LiveTopic.byDeed[step.deed] ?? []
        let seen = isGuest ? all.filter(LiveTopic.forGuests.contains) : all
        guard !seen.isEmpty else { return nil }
        place = step.sequence
        topics = seen
    }
}

/// What is new, and up to which place.
package struct LiveNews: Sendable, Equatable {
    package var events: [LiveEvent] = []
    package let place: Int64
    /// The place asked from is too old or of another journal: everything may be different.
    package var needsReload = false
    /// Nothing more will come.
    package let isOver: Bool

    static func unknownPlace(_ head: Int64, isOver: Bool) -> LiveNews {
        LiveNews(place: head, needsReload: true, isOver: isOver)
    }
}

extension Session {
    /// What was still said is often written down on the day itself.
    static let daysFollowedAfterwards = 1

    func isFollowed(at now: Instant) -> Bool {
        switch state {
        case .planned: true
        case .held: heldAt.map { now < $0.adding(days: Self.daysFollowedAfterwards) } ?? false
        case .cancelled: false
        }
    }
}

extension Work {
    /// A session that the actor may follow: any for a member, those with a seat for a guest.
    func followedSession(_ id: ID<Session>) throws -> Session {
        try actor.guestOrganization == nil ? session(id) : seatedSession(id)
    }

    /// The place in the journal that everything read with it is as new as.
    func place() throws -> Int64 {
        try records.journalHead().sequence
    }
}
