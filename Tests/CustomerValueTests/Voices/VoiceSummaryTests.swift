import CustomerValue
import Testing

/// What several people gave, and what of it may be shown.
struct VoiceSummaryTests {
    typealias Ballot = VoiceBallot<String>

    static func ballot(
        _ person: Int, _ shares: [String: Int], withheld: Bool = false,
        function: BusinessFunction = .operations, site: UInt64 = 1, at: Int64 = 0
    ) -> Ballot {
        Ballot(
            person: ID(high: 7, low: UInt64(person)), relationship: ID(high: 8, low: site),
            function: function, level: .manager,
            isWithheld: withheld, spokenAt: Instant(milliseconds: at), shares: shares)
    }

    private static let some = LeftOut(people: 0, hasMore: true)

    @Test func `every voice is a dot, the newest of each person, and untouched is not zero`() {
        let summary = VoiceSummary(
            [
                Self.ballot(1, ["a": 60, "b": 40], at: 1),
                Self.ballot(1, ["a": 20, "b": 80], at: 2),
                Self.ballot(2, ["a": 100]), Self.ballot(3, ["a": 0, "b": 100]),
            ], rooms: [])
        let rows = summary.rows
        #expect(rows.map(\.topic) == ["a", "b"])
        #expect(
            rows.map { row in row.voices.compactMap { $0.shares[row.topic] } } == [
                [0, 20, 100], [80, 100],
            ])
        #expect(rows.map(\.spread) == [0...100, 80...100])
        #expect(rows.map { $0.isDivided(from: 25) } == [true, false])
        #expect(summary.leftOut == .nobody)
    }

    @Test(arguments: [
        (0, [], LeftOut.nobody), (1, [], some), (2, [], some), (3, [3], .nobody),
        (5, [5], .nobody),
    ])
    func `those who ask for it are shown from three people on, together`(
        withheld: Int, pools: [Int], leftOut: LeftOut
    ) {
        let ballots = (0..<withheld).map {
            Self.ballot($0, ["a": 10 * $0, "b": 5], withheld: true)
        }
        let summary = VoiceSummary(ballots, rooms: [])
        #expect(summary.voices.isEmpty)
        #expect(summary.pools.map(\.people) == pools)
        #expect(summary.leftOut == leftOut)
    }

    @Test func `another set of topics is another group, and a room counts with all who sat there`()
    {
        let summary = VoiceSummary(
            (0..<3).map { Self.ballot($0, ["a": 50, "b": 50], withheld: true) }
                + (3..<5).map { Self.ballot($0, ["a": 100], withheld: true) },
            rooms: [
                RoomVoice(people: 2, hasWithheld: true, shares: ["a": 1]),
                RoomVoice(people: 2, hasWithheld: false, shares: ["a": 2]),
                RoomVoice(people: 3, hasWithheld: true, shares: ["a": 3]),
            ])
        #expect(summary.pools.map(\.people) == [3])
        #expect(summary.pools.first?.sums == ["a": 150, "b": 150])
        #expect(summary.leftOut == Self.some)
        #expect(summary.rooms.map { $0.shares["a"] } == [2, 3])
    }

    @Test func `functions are told apart where each group stays large enough`() {
        let people = { (function: BusinessFunction, places: Range<Int>) in
            places.map { Self.ballot($0, ["a": 1], withheld: true, function: function) }
        }
        let apart = VoiceSummary(people(.sales, 0..<3) + people(.finance, 3..<6), rooms: [])
        let joined = VoiceSummary(people(.sales, 0..<3) + people(.finance, 3..<5), rooms: [])
        #expect(Set(apart.pools.map(\.function)) == [.sales, .finance])
        #expect(joined.pools.map(\.people) == [5])
        #expect(joined.pools.map(\.function) == [nil])
    }
}
