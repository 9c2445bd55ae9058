import CustomerValue
import Foundation
import Testing

/// Whoever is to be heard, a split hears everybody once and breaks none of R1 to R4 and R6.
struct SessionSplitTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let lists = environment["PARLEY_SOAK"] == nil ? 1_000 : 2_000
    private static let seed = environment["PARLEY_SEED"].flatMap { UInt64($0) } ?? 1

    private static func plan(_ people: [PlannedPerson]) -> SessionPlan {
        let roles: [SessionRole] = [.accountManager, .facilitator, .noteTaker]
        let team = zip(UInt64(900)..., roles).map {
            PlannedMember(id: id($0), name: "", role: $1)
        }
        return SessionPlan(people: people, team: team, accountManager: id(900))
    }

    private static func people(_ generator: inout SeededGenerator) -> [PlannedPerson] {
        (0..<Int.random(in: 0...40, using: &generator)).map { number in
            PlannedPerson(
                id: id(UInt64(number)), name: "",
                function: BusinessFunction.allCases.randomElement(using: &generator) ?? .other,
                level: PersonLevel.allCases.randomElement(using: &generator) ?? .staff)
        }
    }

    /// What is wrong with the split of these people; nil when nothing is.
    private static func fault(
        _ people: [PlannedPerson], _ generator: inout SeededGenerator
    ) -> String? {
        let groups = SessionGroup.splitting(people)
        let findings = groups.flatMap { plan($0.people).findings }
        if !findings.isEmpty { return "breaks \(findings)" }
        if groups.flatMap(\.people).map(\.id).sorted() != people.map(\.id).sorted() {
            return "loses somebody, or seats somebody twice"
        }
        if SessionGroup.splitting(people.shuffled(using: &generator)) != groups {
            return "depends on the order"
        }
        return groups.count == fewest(people) ? nil : "\(groups.count) sessions"
    }

    private static func fewest(_ people: [PlannedPerson]) -> Int {
        let others = people.filter { $0.level != .executive }
        return Dictionary(grouping: others, by: \.function).values.map { ($0.count + 2) / 3 }
            .reduce((people.count - others.count + 1) / 2, +)
    }

    @Test func `no split of a thousand lists breaks a rule, loses anybody or hears one twice`() {
        var generator = SeededGenerator(seed: Self.seed)
        var faults: [String] = []
        var split = 0
        for number in 0..<Self.lists {
            let people = Self.people(&generator)
            if !Self.plan(people).proposedSplit.isEmpty { split += 1 }
            if let fault = Self.fault(people, &generator) { faults.append("\(number) \(fault)") }
        }
        #expect(faults == [], "seed \(Self.seed)")
        #expect(split > Self.lists / 2)
    }

    @Test func `seven people of three functions, two of them executives, are heard in four`() {
        let people: [(String, BusinessFunction, PersonLevel)] = [
            ("Ann", .operations, .executive), ("Bob", .finance, .executive),
            ("Cem", .operations, .manager), ("Dan", .operations, .staff),
            ("Eva", .finance, .manager), ("Fay", .maintenance, .staff),
            ("Gus", .maintenance, .manager),
        ]
        let seven = zip(UInt64(1)..., people).map { number, person in
            PlannedPerson(id: id(number), name: person.0, function: person.1, level: person.2)
        }
        let plan = Self.plan(seven)
        #expect(plan.findings.map(\.rule) == [.r1, .r2, .r3, .r4, .r6])
        #expect(
            plan.proposedSplit.map { $0.people.map(\.name) } == [
                ["Ann", "Bob"], ["Cem", "Dan"], ["Gus", "Fay"], ["Eva"],
            ])
        #expect(plan.proposedSplit.flatMap { Self.plan($0.people).findings } == [])
    }
}
