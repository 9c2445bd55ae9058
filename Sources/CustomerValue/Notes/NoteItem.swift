/// The three pages of a session.
package enum SessionPage: String, CaseIterable, Sendable {
    case today, future, measure
}

/// One statement by one person, bound to the page it was made on. It grows
/// while it is typed: each revision is one on, and the journal keeps them all. What is finished is
/// corrected by another item, so that what stood before can still be read.
package struct NoteItem: Hashable, Sendable {
    package let id: ID<NoteItem>
    package var session: ID<Session>
    package var page: SessionPage
    package var attribute: ID<ValueAttribute>?
    package var opportunity: ID<Opportunity>?
    package var person: ID<Person>?
    package var what: String
    package var how: String
    package var quote: String
    package var number: String
    package var action: String
    /// To be looked at once more before anybody else reads it.
    package var isConfidential: Bool
    package var capturedBy: ID<Member>?
    package var capturedAt: Instant
    package var position: Int64
    package var revision: Int
    /// The item this one stands in the place of.
    package var corrects: ID<NoteItem>?

    package init(
        id: ID<NoteItem>, session: ID<Session>, page: SessionPage,
        attribute: ID<ValueAttribute>? = nil, opportunity: ID<Opportunity>? = nil,
        person: ID<Person>? = nil, what: String, how: String, quote: String, number: String,
        action: String, isConfidential: Bool = false, capturedBy: ID<Member>? = nil,
        capturedAt: Instant, position: Int64, revision: Int = 1, corrects: ID<NoteItem>? = nil
    ) {
        self.id = id
        self.session = session
        self.page = page
        self.attribute = attribute
        self.opportunity = opportunity
        self.person = person
        self.what = what
        self.how = how
        self.quote = quote
        self.number = number
        self.action = action
        self.isConfidential = isConfidential
        self.capturedBy = capturedBy
        self.capturedAt = capturedAt
        self.position = position
        self.revision = revision
        self.corrects = corrects
    }
}
