import CustomerValue
import Store
import Testing
import UseCases

/// Long lists, walked part by part.
@Suite struct RecordsListTests {
    @Test(arguments: EnginePlace.available)
    func `relationships are walked once each, whatever their names`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let names = ["Same", "same", "Same", "Älpli", "z", "", "a\nb", "É%_\\", "漢字"]
            let all = try await store.write(Book.home.id) { records in
                for (number, name) in names.enumerated() {
                    let organization = Organization(
                        id: Book.id(UInt64(100 + number)), name: name, level: .group)
                    try records.insert(organization)
                    try records.insert(
                        Relationship(
                            id: Book.id(UInt64(200 + number)), organization: organization.id,
                            accountManager: Book.owner.id, segment: "", startedOn: Book.today))
                }
                return try records.relationships(matching: "", after: "", limit: 99)
            }
            let walked = try await store.read(Book.home.id) { records in
                try Self.walk { last in
                    try records.relationships(matching: "", after: last?.cursor ?? "", limit: 2)
                }
            }
            let found = try await store.read(Book.home.id) { records in
                try ["É%_\\", "%", "é%", "SAME"].map {
                    try records.relationships(matching: $0, after: "", limit: 99).count
                }
            }
            #expect(all.count == 10)
            #expect(walked == all)
            #expect(found == [1, 1, found[2], 3])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `sessions and opportunities of one moment are walked once each`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            try await store.write(Book.home.id) { records in
                for number in 0..<9 {
                    let at = Book.now.adding(minutes: number / 4)
                    try records.insert(
                        Session(
                            id: Book.id(UInt64(100 + number)),
                            relationship: Book.relationship.id, startsAt: at, minutes: 90,
                            state: .planned, purpose: ""))
                    try records.insert(
                        Opportunity(
                            id: Book.id(UInt64(200 + number)),
                            relationship: Book.relationship.id, title: "T", how: "",
                            kind: .other, horizon: .repair, raisedAt: at))
                }
            }
            let counts = try await store.read(Book.home.id) { records in
                let sessions = try Self.walk { last in
                    try records.sessions(
                        in: nil, of: nil,
                        before: last.flatMap { SessionCursor($0.cursor) } ?? .start, limit: 2)
                }
                let opportunities = try Self.walk { last in
                    try records.opportunities(
                        nil, of: nil,
                        before: last.flatMap { OpportunityCursor($0.cursor) } ?? .start,
                        limit: 2)
                }
                return [
                    sessions.count, Set(sessions.map(\.session.id)).count,
                    opportunities.count, Set(opportunities.map(\.opportunity.id)).count,
                ]
            }
            let filtered = try await store.read(Book.home.id) { records in
                try OpportunityFilter.allCases.map {
                    try records.opportunities(
                        $0, of: Book.relationship.id, before: .start, limit: 99
                    ).count
                }
            }
            #expect(counts == [10, 10, 10, 10])
            #expect(filtered == [9, 1, 0, 0, 1])
        }
    }

    private static func walk<Item>(_ part: (Item?) throws -> [Item]) throws -> [Item] {
        var all: [Item] = []
        while true {
            let next = try part(all.last)
            // A list that never ends is a failure too, not a hanging test.
            guard !next.isEmpty, all.count < 100 else { return all }
            all += next
        }
    }
}
