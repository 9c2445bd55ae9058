package import CustomerValue

/// Voice items: appended, and revised only while they are typed.
package protocol NoteRecords {
    /// In the order they were captured.
    func noteItems(of session: ID<Session>) throws -> [NoteLine]
    func noteItem(_ id: ID<NoteItem>) throws -> NoteItem?
    /// The place after the last item of the session.
    func nextNotePosition(in session: ID<Session>) throws -> Int64
    func insert(_ item: NoteItem) throws
    func revise(_ item: NoteItem) throws
}

/// A voice item with the name of the person who said it.
package struct NoteLine: Sendable, Equatable {
    package let item: NoteItem
    package let personName: String?

    package init(item: NoteItem, personName: String?) {
        self.item = item
        self.personName = personName
    }
}
