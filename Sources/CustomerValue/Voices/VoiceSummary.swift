/// What is kept back, and from how many on it may be shown together.
package enum VoiceSummaryRule {
    /// A group of fewer people is not shown when one of them asked not to be shared further.
    package static let peopleMinimum = 3
}

/// What many people of one company gave to the same topics: each voice on its own, and together
/// those who asked that theirs is not shared further.
///
/// Nothing shown covers fewer than three of the latter, alone or combined: each of them is in one
/// pool at most, a pool has three people or more who touched the same topics, and whoever fits into
/// none is left out of every number.
package struct VoiceSummary<Topic: Hashable & Sendable & Comparable>: Sendable, Equatable {
    /// One voice of each person, the newest, of those who share it.
    package let voices: [VoiceBallot<Topic>]
    package let rooms: [RoomVoice<Topic>]
    package let pools: [VoicePool<Topic>]
    package let leftOut: LeftOut

    package init(_ ballots: [VoiceBallot<Topic>], rooms: [RoomVoice<Topic>]) {
        let newest = Self.newest(of: ballots)
        voices = newest.filter { !$0.isWithheld }
        self.rooms = rooms.filter {
            !$0.hasWithheld || $0.people >= VoiceSummaryRule.peopleMinimum
        }
        let places = Dictionary(grouping: newest.filter(\.isWithheld), by: \.relationship)
            .sorted { $0.key < $1.key }.map { Self.pools(of: $0.value) }
        pools = places.flatMap(\.pools)
        let left = places.map(\.left)
        leftOut = LeftOut(
            people: left.filter { $0 >= VoiceSummaryRule.peopleMinimum }.reduce(0, +),
            hasMore: left.contains { (1..<VoiceSummaryRule.peopleMinimum).contains($0) })
    }

    /// Whoever spoke twice in one relationship is one voice: what they said last.
    private static func newest(of ballots: [VoiceBallot<Topic>]) -> [VoiceBallot<Topic>] {
        Dictionary(grouping: ballots) { [$0.person.description, $0.relationship.description] }
            .values.compactMap { $0.max { $0.spokenAt < $1.spokenAt } }
            .sorted { ($0.person, $0.relationship) < ($1.person, $1.relationship) }
    }

    /// Those of one relationship, and how many fit into no pool.
    private static func pools(
        of withheld: [VoiceBallot<Topic>]
    ) -> (pools: [VoicePool<Topic>], left: Int) {
        let alike = Dictionary(grouping: withheld) { Set($0.shares.keys) }
        let pools = alike.sorted { $0.key.sorted().lexicographicallyPrecedes($1.key.sorted()) }
            .flatMap { split($0.value) }
        return (pools, withheld.count - pools.reduce(0) { $0 + $1.people })
    }

    /// A pool for each function that fills one; the others join together, and where they are too
    /// few, with the smallest of those.
    private static func split(_ people: [VoiceBallot<Topic>]) -> [VoicePool<Topic>] {
        let minimum = VoiceSummaryRule.peopleMinimum
        let functions = BusinessFunction.allCases.map { function in
            people.filter { $0.function == function }
        }
        var full = functions.filter { $0.count >= minimum }.sorted { $0.count < $1.count }
        var others = functions.filter { $0.count < minimum }.flatMap { $0 }
        if !others.isEmpty, others.count < minimum, !full.isEmpty {
            others += full.removeFirst()
        }
        let mixed = others.count >= minimum ? [others] : []
        return (full + mixed).map(pool)
    }

    private static func pool(_ people: [VoiceBallot<Topic>]) -> VoicePool<Topic> {
        let functions = Set(people.map(\.function))
        return VoicePool(
            people: people.count, function: functions.count == 1 ? functions.first : nil,
            sums: people.reduce(into: [:]) { sums, voice in
                sums.merge(voice.shares) { $0 + $1 }
            })
    }
}

extension VoiceSummary {
    /// Everything shown on one topic.
    package struct Row: Sendable, Equatable {
        package let topic: Topic
        /// Lowest first.
        package let voices: [VoiceBallot<Topic>]
        package let rooms: [RoomVoice<Topic>]
        package let pools: [VoicePool<Topic>]

        /// Voices that gave to it, as far as they are shown; a room that agreed is one voice.
        package var count: Int {
            voices.count + rooms.count + pools.reduce(0) { $0 + $1.people }
        }
    }

    /// By how many voices gave to a topic, then by topic.
    package var rows: [Row] {
        let topics = Set(voices.flatMap { $0.shares.keys })
            .union(rooms.flatMap { $0.shares.keys }).union(pools.flatMap { $0.sums.keys })
        return topics.map(row).sorted { left, right in
            left.count == right.count ? left.topic < right.topic : left.count > right.count
        }
    }

    private func row(_ topic: Topic) -> Row {
        Row(
            topic: topic,
            voices: voices.filter { $0.shares[topic] != nil }.sorted { left, right in
                (left.shares[topic] ?? 0, left.person) < (right.shares[topic] ?? 0, right.person)
            },
            rooms: rooms.filter { $0.shares[topic] != nil },
            pools: pools.filter { $0.sums[topic] != nil })
    }
}

extension VoiceSummary.Row {
    /// The lowest and the highest single voice; nil where nobody speaks for themselves.
    package var spread: ClosedRange<Int>? {
        let shares = voices.compactMap { $0.shares[topic] } + rooms.compactMap { $0.shares[topic] }
        guard let low = shares.min(), let high = shares.max() else { return nil }
        return low...high
    }

    /// Single voices lie this far apart: people who see it differently should hear each other.
    package func isDivided(from width: Int) -> Bool {
        spread.map { $0.upperBound - $0.lowerBound >= width } ?? false
    }
}
