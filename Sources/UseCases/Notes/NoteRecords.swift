package import CustomerValue

/// Voice items: appended, revised only while they are typed, and corrected by further ones.
package protocol NoteRecords {
    /// What stands, in the order it was captured; a correction at the place of what it corrects.
    func noteItems(of session: ID<Session>) throws -> [NoteLine]
    func noteItem(_ id: ID<NoteItem>) throws -> NoteItem?
    /// What stands in the place of an item, if it was corrected.
    func noteItem(correcting id: ID<NoteItem>) throws -> NoteItem?
    /// The place after the last item of the session.
    func nextNotePosition(in session: ID<Session>) throws -> Int64
    func insert(_ item: NoteItem) throws
    func revise(_ item: NoteItem) throws
}

/// A voice item with the name of the person who said it.
package struct NoteLine: Sendable, Equatable {
    package let item: NoteItem
    package let personName: String?
    /// What stood in its place before it was corrected, oldest first.
    package let earlier: [NoteItem]

    package init(item: NoteItem, personName: String?, earlier: [NoteItem] = []) {
        self.item = item
        self.personName = personName
        self.earlier = earlier
    }
}

extension NoteLine {
    /// The lines nothing corrects, each with what stood there before it.
    package static func standing(_ lines: [NoteLine]) -> [NoteLine] {
        let items = Dictionary(uniqueKeysWithValues: lines.map { ($0.item.id, $0.item) })
        let corrected = Set(lines.compactMap(\.item.corrects))
        return lines.filter { !corrected.contains($0.item.id) }.map { line in
            var earlier: [NoteItem] = []
            var before = line.item.corrects
            while let item = before.flatMap({ items[$0] }) {
                earlier.insert(item, at: 0)
                before = item.corrects
            }
            return NoteLine(item: line.item, personName: line.personName, earlier: earlier)
        }
    }
}
