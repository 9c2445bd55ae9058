/// One version of the notes of a session; published ones are shown to the customer.
///
/// `number` counts what the customer can see; `version` counts every save over all numbers of a
/// session, so that a stale form never meets a version that only looks like its own.
package struct NotesDocument: Hashable, Sendable {
    package var session: ID<Session>
    package var number: Int
    package var text: String
    /// What was composed the last time; what differs from it was edited. Empty when nothing was.
    package var composed: String
    package var publishedAt: Instant?
    package var publishedBy: ID<Member>?
    package var version: Int

    package init(
        session: ID<Session>, number: Int, text: String, composed: String = "",
        publishedAt: Instant? = nil,
        publishedBy: ID<Member>? = nil, version: Int = 1
    ) {
        self.session = session
        self.number = number
        self.text = text
        self.composed = composed
        self.publishedAt = publishedAt
        self.publishedBy = publishedBy
        self.version = version
    }
}

/// A customer's person saying: yes, that is what we said.
package struct NotesAcknowledgement: Hashable, Sendable {
    package var session: ID<Session>
    /// The published version that was read.
    package var number: Int
    package var person: ID<Person>
    package var at: Instant

    package init(session: ID<Session>, number: Int, person: ID<Person>, at: Instant) {
        self.session = session
        self.number = number
        self.person = person
        self.at = at
    }
}

/// A customer's person saying what the notes got wrong.
package struct NotesCorrection: Hashable, Sendable {
    package let id: ID<NotesCorrection>
    package var session: ID<Session>
    /// The published version it corrects.
    package var number: Int
    package var person: ID<Person>
    /// The line it is about, as it stood; empty when it is about the whole.
    package var passage: String
    package var text: String
    package var at: Instant

    package init(
        id: ID<NotesCorrection>, session: ID<Session>, number: Int, person: ID<Person>,
        passage: String = "", text: String, at: Instant
    ) {
        self.id = id
        self.session = session
        self.number = number
        self.person = person
        self.passage = passage
        self.text = text
        self.at = at
    }
}
