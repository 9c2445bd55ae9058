/// The bar the customer filled in a session; it starts empty and is never pre-filled.
package struct CustomerBar: Hashable, Sendable {
    package var session: ID<Session>
    /// Nil when the people in the room filled it together.
    package var person: ID<Person>?
    package var bar: Bar
    package var agreedAt: Instant?
    package var version: Int

    package init(
        session: ID<Session>, person: ID<Person>? = nil, bar: Bar, agreedAt: Instant? = nil,
        version: Int = 1
    ) {
        self.session = session
        self.person = person
        self.bar = bar
        self.agreedAt = agreedAt
        self.version = version
    }
}
