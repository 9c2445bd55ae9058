package import CustomerValue

/// What only the guests' pages read.
package protocol PortalRecords {
    /// The relationships with an organisation or with one above it, nearest first.
    func relationships(seenFrom organization: ID<Organization>) throws -> [PortalRelationship]
    /// When the person was last here before the present sign-in; nil on the first visit.
    func lastVisit(of person: ID<Person>) throws -> Instant?
    /// Sessions with published notes, and those that lie ahead; latest start first.
    func conversations(of relationship: ID<Relationship>, now: Instant) throws
        -> [PortalConversation]
}

/// A conversation as its customer knows it.
package struct PortalConversation: Sendable, Equatable {
    package let session: ID<Session>
    package let startsAt: Instant
    /// When the newest notes were published; nil before the conversation.
    package let notesPublishedAt: Instant?

    package init(session: ID<Session>, startsAt: Instant, notesPublishedAt: Instant?) {
        self.session = session
        self.startsAt = startsAt
        self.notesPublishedAt = notesPublishedAt
    }
}

/// A relationship as its guests know it.
package struct PortalRelationship: Sendable, Equatable {
    package let id: ID<Relationship>
    package let organizationName: String

    package init(id: ID<Relationship>, organizationName: String) {
        self.id = id
        self.organizationName = organizationName
    }
}
