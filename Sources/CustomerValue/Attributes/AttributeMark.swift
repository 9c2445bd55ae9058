/// What somebody of the customer says of one attribute besides its points.
package enum MarkKind: String, CaseIterable, Sendable {
    /// Nobody had told them of it before.
    case newToUs
    /// Whatever changes, this must stay.
    case keepThis
}

/// A person's word on one attribute; it is taken back by removing it.
package struct AttributeMark: Hashable, Sendable {
    package var attribute: ID<ValueAttribute>
    package var person: ID<Person>
    package var kind: MarkKind
    package var markedAt: Instant

    package init(
        attribute: ID<ValueAttribute>, person: ID<Person>, kind: MarkKind, markedAt: Instant
    ) {
        self.attribute = attribute
        self.person = person
        self.kind = kind
        self.markedAt = markedAt
    }
}
