/// One remark of the discussion about an attribute. Remarks are added, never changed.
package struct AttributeNote: Hashable, Sendable {
    package let id: ID<AttributeNote>
    package let attribute: ID<ValueAttribute>
    package let member: ID<Member>
    package let text: String
    package let writtenAt: Instant

    package init(
        id: ID<AttributeNote>, attribute: ID<ValueAttribute>, member: ID<Member>, text: String,
        writtenAt: Instant
    ) {
        self.id = id
        self.attribute = attribute
        self.member = member
        self.text = text
        self.writtenAt = writtenAt
    }
}
