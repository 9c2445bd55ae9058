package import CustomerValue

/// What only the home page reads: the work that is due, whatever concept it belongs to.
package protocol HomeRecords {
    /// Sessions to prepare that start before one moment, notes that were never published, and
    /// relationships last heard before another moment; oldest first.
    func sessionDuties(
        startingBefore: Instant, heardBefore: Instant, limit: Int
    ) throws -> [SessionDuty]
    /// Corrections of the newest published notes, which no newer version has taken up.
    func openCorrections(limit: Int) throws -> [SessionDuty]
    /// Opportunities without an answer, oldest first.
    func unanswered(limit: Int) throws -> [OpportunityLine]
    func homeFacts() throws -> HomeFacts
}

/// Something a session asks for.
package struct SessionDuty: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case prepare, notes, again, correction
    }

    package let kind: Kind
    package let session: ID<Session>
    package let relationship: ID<Relationship>
    package let organizationName: String
    /// When it starts, was held, or was corrected.
    package let at: Instant

    package init(
        kind: Kind, session: ID<Session>, relationship: ID<Relationship>,
        organizationName: String, at: Instant
    ) {
        self.kind = kind
        self.session = session
        self.relationship = relationship
        self.organizationName = organizationName
        self.at = at
    }
}

/// How far the first round is, and how fast answers come.
package struct HomeFacts: Sendable, Equatable {
    package let hasRelationship: Bool
    package let hasAgreedHypothesis: Bool
    package let hasHeldSession: Bool
    package let hasPublishedNotes: Bool
    package let hasAnswer: Bool
    package let hasPromise: Bool
    /// The median time from raising an opportunity to its answer; nil without an answer.
    package let answerMilliseconds: Int64?

    package init(
        hasRelationship: Bool, hasAgreedHypothesis: Bool, hasHeldSession: Bool,
        hasPublishedNotes: Bool, hasAnswer: Bool, hasPromise: Bool, answerMilliseconds: Int64?
    ) {
        self.hasRelationship = hasRelationship
        self.hasAgreedHypothesis = hasAgreedHypothesis
        self.hasHeldSession = hasHeldSession
        self.hasPublishedNotes = hasPublishedNotes
        self.hasAnswer = hasAnswer
        self.hasPromise = hasPromise
        self.answerMilliseconds = answerMilliseconds
    }
}
