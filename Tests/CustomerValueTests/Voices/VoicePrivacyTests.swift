import CustomerValue
import Testing

/// No combination of what is shown leads to fewer than three of those who asked not to be shared.
struct VoicePrivacyTests {
    private typealias Ballot = VoiceBallot<Int>

    /// A random company: some withheld, some who touched fewer topics, several functions.
    private static func company(_ random: inout SeededGenerator) -> [Ballot] {
        (0..<Int.random(in: 1...12, using: &random)).map { person in
            let topics = Bool.random(using: &random) ? [0, 1, 2] : [0, 1]
            let first = Int.random(in: 0...60, using: &random)
            let second = Int.random(in: 0...(100 - first), using: &random)
            let values =
                topics.count == 3 ? [first, second, 100 - first - second] : [first, 100 - first]
            return Ballot(
                person: ID(high: 1, low: UInt64(person)),
                relationship: ID(high: 2, low: UInt64.random(in: 0...1, using: &random)),
                function: [.sales, .finance, .operations].randomElement(using: &random) ?? .other,
                level: .staff, isWithheld: Int.random(in: 0...3, using: &random) > 0,
                spokenAt: Instant(milliseconds: 0),
                shares: Dictionary(uniqueKeysWithValues: zip(topics, values)))
        }
    }

    private static func giving(_ shares: [Int: Int], _ ballot: Ballot) -> Ballot {
        Ballot(
            person: ballot.person, relationship: ballot.relationship, function: ballot.function,
            level: ballot.level,
            isWithheld: ballot.isWithheld, spokenAt: ballot.spokenAt, shares: shares)
    }

    private static func shown(_ ballots: [Ballot]) -> VoiceSummary<Int> {
        VoiceSummary(ballots, rooms: [])
    }

    /// Whoever could have said something else without anything shown changing is not found out. For
    /// every group of one or two it must be so: either nothing of theirs counts at all, or what one
    /// of them gave could have been given by somebody outside the group.
    @Test(arguments: 0..<300)
    func `every group of one or two could have given something else`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let company = Self.company(&random)
        let seen = Self.shown(company)
        let withheld = company.indices.filter { company[$0].isWithheld }
        for one in withheld {
            for other in withheld where other >= one {
                #expect(
                    Self.isHidden([one, other], in: company, seen),
                    "people \(one) and \(other) of \(company)")
            }
        }
    }

    private static func isHidden(
        _ group: Set<Int>, in company: [Ballot], _ seen: VoiceSummary<Int>
    ) -> Bool {
        let hasNoWeight = group.allSatisfy { person in
            var changed = company
            let topics = company[person].shares.keys.sorted()
            let all = Dictionary(uniqueKeysWithValues: topics.map { ($0, $0 == 0 ? 100 : 0) })
            let none = Dictionary(uniqueKeysWithValues: topics.map { ($0, $0 == 1 ? 100 : 0) })
            return [all, none].allSatisfy { shares in
                changed[person] = giving(shares, company[person])
                return shown(changed) == seen
            }
        }
        return hasNoWeight
            || group.contains { person in
                company.indices.contains { outside in
                    guard !group.contains(outside), company[outside].isWithheld else {
                        return false
                    }
                    return canTrade(person, outside, in: company, seen)
                }
            }
    }

    /// One gives ten points more to the first topic and ten less to the second, the other the other
    /// way round: the group's own total changes, what is shown does not.
    private static func canTrade(
        _ one: Int, _ other: Int, in company: [Ballot], _ seen: VoiceSummary<Int>
    ) -> Bool {
        var changed = company
        for (person, points) in [(one, 10), (other, -10)] {
            var shares = company[person].shares
            shares[0, default: 0] += points
            shares[1, default: 0] -= points
            changed[person] = giving(shares, company[person])
        }
        return shown(changed) == seen
    }

    /// Sums and differences of everything shown, taken as sets of people: no set of one or two.
    @Test(arguments: 0..<300)
    func `no sum or difference of shown groups is smaller than three`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let company = Self.company(&random)
        let seen = Self.shown(company)
        let groups = seen.pools.map(\.people)
        let withheld = company.count { $0.isWithheld }
        let left = withheld - groups.reduce(0, +)
        #expect(groups.allSatisfy { $0 >= 3 })
        let counted = seen.leftOut.people
        #expect(counted == 0 || counted >= 3)
        #expect(seen.leftOut.hasMore ? counted < left : counted == left)
        #expect(seen.voices.allSatisfy { !$0.isWithheld })
    }

    /// A site's page beside the page of the whole company: no group of one is a part of another's.
    @Test(arguments: 0..<300)
    func `the page of a part shows no other groups than the page of the whole`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let company = Self.company(&random)
        let whole = Self.shown(company).pools
        let sites = Set(company.map(\.relationship)).map { site in
            Self.shown(company.filter { $0.relationship == site }).pools
        }
        #expect(sites.flatMap { $0 }.count == whole.count)
        #expect(sites.flatMap { $0 }.allSatisfy(whole.contains))
    }
}
