import CustomerValue
import Store
import Testing
import UseCases

/// Two people give points to the same bar at the same time, attribute by attribute.
@Suite struct SharedBorderTests {
    private static let seeds: [UInt64] = [1, 7, 2_026]

    @Test(arguments: EnginePlace.available, seeds)
    func `however two people's words fall between each other, the last counts for each attribute`(
        _ place: EnginePlace, seed: UInt64
    ) async throws {
        try await place.withBook { store in
            let room = try await Border.shared(in: store)
            var chance = Chance(state: seed)
            var expected = Book.customerBar.bar.points
            for number in 0..<60 {
                let attribute = Book.attributes[chance.below(2)].id
                let points = chance.below(8) == 0 ? nil : chance.below(101)
                expected[attribute] = points
                try await room.give(points, to: attribute, number, chance.below(2))
                let bar = try await room.bar()
                #expect(bar?.bar.points == expected)
                #expect(bar?.bar.total == expected.values.reduce(0, +))
            }
            let journal = try await room.journal()
            #expect(journal.count == 60)
            #expect(Set(journal.map(\.actorName)) == [Book.owner.name, Border.colleague.name])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `of words that arrive at once the one that stands last in the history counts`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let room = try await Border.shared(in: store)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<40 {
                    let attribute = Book.attributes[number % 2].id
                    group.addTask {
                        try await room.give(number + 1, to: attribute, number, number / 2 % 2)
                    }
                }
                try await group.waitForAll()
            }
            let journal = try await room.journal()
            let bar = try await room.bar()
            for attribute in Book.attributes {
                let last = journal.first { $0.changes.contains { $0.isOf(attribute) } }
                let said = last?.changes.first?.after
                #expect(said == bar?.bar.points[attribute.id].map { "\(attribute.name) \($0)" })
            }
            #expect(journal.count == 40)
            #expect(bar?.version == 41)
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a word sent again has no second effect, and one that changes nothing keeps agreement`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let room = try await Border.shared(in: store)
            let (first, second) = (Book.attributes[0].id, Book.attributes[1].id)
            try await room.give(60, to: first, 1, 0)
            try await room.give(40, to: first, 2, 1)
            try await room.give(60, to: first, 1, 0)
            try await room.give(60, to: second, 3, 0)
            let full = try await room.bar()
            var agreed = try #require(full)
            agreed.agreedAt = Book.now
            agreed.version += 1
            try await store.write(Book.home.id) { [agreed] in try $0.save(agreed) }
            try await room.give(60, to: second, 4, 1)
            let same = try await room.bar()
            try await room.give(nil, to: second, 5, 1)
            let less = try await room.bar()
            #expect(full?.bar.points == [first: 40, second: 60])
            #expect(same == agreed)
            #expect(less?.agreedAt == nil && less?.bar.points == [first: 40])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `points of a merged attribute make room for what is given to the one it reads as`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let room = try await Border.shared(in: store)
            var merged = Book.attributes[1]
            (merged.retiredAt, merged.mergedInto) = (Book.now, Book.attributes[0].id)
            merged.version += 1
            try await room.give(20, to: Book.attributes[1].id, 1, 0)
            try await store.write(Book.home.id) { [merged] in try $0.update(merged) }
            let read = try await room.bar()
            try await room.give(35, to: Book.attributes[0].id, 2, 0)
            let given = try await room.bar()
            let late = await #expect(throws: Refusal.self) {
                try await room.give(9, to: merged.id, 3, 1)
            }
            #expect(read?.bar.points == [Book.attributes[0].id: 90])
            #expect(given?.bar.points == [Book.attributes[0].id: 35])
            #expect(late == .rule(.retired))
        }
    }
}

/// The room's bar, with two people who move its borders.
private struct Border {
    static let colleague = Member(
        id: Book.id(603), name: "Bo", email: "bo@example.com", role: .noteTaker,
        function: .service, state: .active, version: 1)

    let store: SQLStore
    let desk: Desk

    static func shared(in store: SQLStore) async throws -> Border {
        try await store.write(Book.home.id) { try $0.insert(colleague) }
        return Border(store: store, desk: try store.desk())
    }

    func give(
        _ points: Int?, to attribute: ID<ValueAttribute>, _ change: Int, _ person: Int
    ) async throws {
        let people = [Book.owner, Self.colleague]
        var values: [String: InputValue] = ["attribute": .text("\(attribute)")]
        values["points"] = points.map { .number("\($0)") }
        let id: ID<Session> = Book.id(1_000 + UInt64(change))
        let input = Input(
            source: .json, path: ["session": "\(Book.session.id)"], values: values,
            changeID: "\(id)")
        _ = try await desk.perform(
            SetCustomerPoints.self, input, as: Actor(people[person], in: Book.home))
    }

    func bar() async throws -> CustomerBar? {
        try await store.read(Book.home.id) { try $0.customerBars(of: Book.session.id).first }
    }

    /// Newest first.
    func journal() async throws -> [JournalLine] {
        try await store.read(Book.home.id) { records in
            try records.journal(
                about: Subject(.session, Book.session.id), within: nil, before: nil, limit: 99
            ).filter { $0.record.deed == SetCustomerPoints.deed }
        }
    }
}

extension FieldChange {
    fileprivate func isOf(_ attribute: ValueAttribute) -> Bool {
        [before, after].compactMap(\.self).contains { $0.hasPrefix(attribute.name) }
    }
}

/// Numbers that a seed repeats.
private struct Chance {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
