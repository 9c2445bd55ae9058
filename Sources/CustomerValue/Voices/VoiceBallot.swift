/// How one person divided a whole over topics: points over attributes, a budget over opportunities.
package struct VoiceBallot<Topic: Hashable & Sendable & Comparable>: Sendable, Equatable {
    package let person: ID<Person>
    /// Voices are counted together only within one relationship: the page of a whole company and
    /// the page of one of its sites then show the same groups, and their difference shows none.
    package let relationship: ID<Relationship>
    package let function: BusinessFunction
    package let level: PersonLevel
    /// They asked that what they said is not shared further.
    package let isWithheld: Bool
    package let spokenAt: Instant
    /// Shares that make up a whole. A topic nobody touched is missing, never zero.
    package let shares: [Topic: Int]

    package init(
        person: ID<Person>, relationship: ID<Relationship>, function: BusinessFunction,
        level: PersonLevel, isWithheld: Bool,
        spokenAt: Instant, shares: [Topic: Int]
    ) {
        self.person = person
        self.relationship = relationship
        self.function = function
        self.level = level
        self.isWithheld = isWithheld
        self.spokenAt = spokenAt
        self.shares = shares
    }
}

/// What several people gave together, in one conversation.
package struct RoomVoice<Topic: Hashable & Sendable & Comparable>: Sendable, Equatable {
    package let people: Int
    /// One of them asked that what they said is not shared further.
    package let hasWithheld: Bool
    package let shares: [Topic: Int]

    package init(people: Int, hasWithheld: Bool, shares: [Topic: Int]) {
        self.people = people
        self.hasWithheld = hasWithheld
        self.shares = shares
    }
}

/// People whose single voices are not shown, counted together. One pool is one group for every
/// topic: they all touched the same ones, so that no sum, difference or share of the whole leads to
/// fewer of them.
package struct VoicePool<Topic: Hashable & Sendable & Comparable>: Sendable, Equatable {
    package let people: Int
    /// What they all have in common; nil where they come from several.
    package let function: BusinessFunction?
    /// All of their shares together.
    package let sums: [Topic: Int]

    package init(people: Int, function: BusinessFunction?, sums: [Topic: Int]) {
        self.people = people
        self.function = function
        self.sums = sums
    }

    /// The mean of a topic, rounded; 0 where nobody of them touched it.
    package func mean(of topic: Topic) -> Int {
        ((sums[topic] ?? 0) + people / 2) / max(1, people)
    }
}

/// How many people are left out of what is shown.
package struct LeftOut: Sendable, Hashable {
    /// Of groups that are large enough to be counted.
    package let people: Int
    /// There are more, too few to say how many.
    package let hasMore: Bool

    package init(people: Int, hasMore: Bool) {
        self.people = people
        self.hasMore = hasMore
    }

    package static let nobody = LeftOut(people: 0, hasMore: false)
}
