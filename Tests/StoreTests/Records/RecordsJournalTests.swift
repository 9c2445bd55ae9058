import CustomerValue
import Store
import Testing
import UseCases

/// The journal and the receipts of changes, as the desk leaves them.
@Suite struct RecordsJournalTests {
    @Test(arguments: EnginePlace.available)
    func `a change sent again is one record, one entry and one answer`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let desk = try store.desk()
            let actor = Actor(Book.owner, in: Book.home)
            let first = try await desk.perform(
                CreateRelationship.self, Self.input("Riverside", change: 900), as: actor)
            let again = try await desk.perform(
                CreateRelationship.self, Self.input("Riverside", change: 900), as: actor)
            let reused = await #expect(throws: Refusal.self) {
                try await desk.perform(
                    CreateRelationship.self, Self.input("Other", change: 900), as: actor)
            }
            let found = try await store.read(Book.home.id) { records in
                (
                    try records.relationships(matching: "River", after: "", limit: 9).count,
                    try records.journal(about: nil, within: nil, before: nil, limit: 99).count,
                    try records.earlierReceipt(changeID: "\(Book.id(900) as ID<Relationship>)")
                )
            }
            #expect(first == again)
            #expect(reused == .changeReused)
            #expect(found.0 == 1)
            #expect(found.2?.receipt == first)
            let head = try await store.read(Book.home.id) { try $0.journalHead().sequence }
            #expect(found.1 == Int(head))
        }
    }

    @Test(arguments: EnginePlace.available)
    func `an entry that was changed, emptied or removed is found`(
        _ place: EnginePlace
    ) async throws {
        let wounds: [@Sendable (SQLConnection) throws -> Void] = [
            { try $0.run("UPDATE journal SET deed = 'nothing' WHERE sequence = 2") },
            { try $0.run("UPDATE journal_text SET after_text = 'lie' WHERE sequence = 2") },
            { try $0.run("UPDATE journal SET sequence = 77 WHERE sequence = 4") },
            { try $0.run("UPDATE journal_head SET sequence = 5") },
        ]
        for (number, wound) in wounds.enumerated() {
            try await place.withBook { store in
                let desk = try store.desk()
                for change in UInt64(900)..<904 {
                    _ = try await desk.perform(
                        CreateRelationship.self,
                        Self.input("Company \(change)", change: change),
                        as: Actor(Book.owner, in: Book.home))
                }
                let chain = JournalChain(sha256: desk.surroundings.sha256)
                let before = try await store.read(Book.home.id) {
                    try chain.verdict(on: $0, in: Book.home.id)
                }
                let foreign = try await store.read(Book.elsewhere.id) {
                    try chain.verdict(on: $0, in: Book.elsewhere.id)
                }
                try await store.engine.write { connection in
                    // The texts of an entry would hold it in its place.
                    try connection.run("DELETE FROM journal_text WHERE sequence = 4")
                    try wound(connection)
                }
                let after = try await store.read(Book.home.id) {
                    try chain.verdict(on: $0, in: Book.home.id)
                }
                #expect(before == .intact(count: 4))
                #expect(foreign == .intact(count: 0))
                #expect(after == .broken(sequence: [2, 2, 4, 5][number]), "wound \(number)")
            }
        }
    }

    @Test(arguments: EnginePlace.available)
    func `history is told by subject and by relationship, part by part`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let desk = try store.desk()
            for change in UInt64(900)..<905 {
                _ = try await desk.perform(
                    CreateRelationship.self,
                    Self.input("Company \(change)", change: change),
                    as: Actor(Book.owner, in: Book.home))
            }
            let relationship: ID<Relationship> = Book.id(902)
            let found = try await store.read(Book.home.id) { records in
                [
                    try records.journal(
                        about: Subject(.relationship, relationship), within: nil, before: nil,
                        limit: 9),
                    try records.journal(
                        about: nil, within: relationship, before: nil, limit: 9),
                    try records.journal(about: nil, within: nil, before: 3, limit: 1),
                    try records.journal(about: nil, within: nil, before: nil, limit: 2),
                ].map { $0.map(\.record.sequence) }
            }
            let line = try await store.read(Book.home.id) {
                try $0.journal(about: nil, within: nil, before: nil, limit: 1).first
            }
            #expect(found == [[3], [3], [2], [5, 4]])
            #expect(line?.actorName == Book.owner.name)
            #expect(line?.changes.contains { $0.after == "Company 904" } == true)
        }
    }

    private static func input(_ name: String, change: UInt64) -> Input {
        let id: ID<Relationship> = Book.id(change)
        return Input(
            source: .json, values: ["organizationName": .text(name)],
            changeID: id.description)
    }
}
