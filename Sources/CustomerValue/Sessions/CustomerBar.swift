/// The bar the customer filled in a session; it starts empty and is never pre-filled.
package struct CustomerBar: Hashable, Sendable {
    package var session: ID<Session>
    /// Nil when the people in the room filled it together.
    package var person: ID<Person>?
    /// The private vote it belongs to; that of the room belongs to none.
    package var vote: Int
    package var bar: Bar
    package var isFromSeat: Bool
    package var agreedAt: Instant?
    package var version: Int

    package init(
        session: ID<Session>, person: ID<Person>? = nil, vote: Int = PrivateVote.first, bar: Bar,
        isFromSeat: Bool = false, agreedAt: Instant? = nil, version: Int = 1
    ) {
        self.session = session
        self.person = person
        self.vote = person == nil ? PrivateVote.together : vote
        self.bar = bar
        self.isFromSeat = isFromSeat
        self.agreedAt = agreedAt
        self.version = version
    }
}
