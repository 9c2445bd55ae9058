import CustomerValue
import Testing

struct SessionFindingTests {
    private let manager = PlannedMember(id: id(1), name: "Ada", role: .accountManager)
    private let leader = PlannedMember(id: id(2), name: "Ben", role: .facilitator)
    private let scribe = PlannedMember(id: id(3), name: "Cleo", role: .noteTaker)

    private func person(
        _ name: String, _ function: BusinessFunction, _ level: PersonLevel = .staff
    ) -> PlannedPerson {
        PlannedPerson(
            id: id(UInt64(name.utf8.first ?? 0)), name: name, function: function, level: level)
    }

    private func plan(
        _ people: [PlannedPerson], team: [PlannedMember]? = nil, minutes: Int = 90
    ) -> SessionPlan {
        SessionPlan(
            people: people, team: team ?? [manager, leader, scribe], accountManager: id(1),
            minutes: minutes)
    }

    @Test func `a plan within the rules has no findings`() {
        let staff = ["Dan", "Eve", "Fay"].map { person($0, .maintenance) }
        let executives = [
            person("Gus", .finance, .executive), person("Hal", .operations, .executive),
        ]
        #expect(plan(staff).findings == [])
        #expect(plan(executives, minutes: 60).findings == [])
    }

    @Test func `R1 to R6 look at the customer's side`() {
        let executives = ["Gus", "Hal", "Ina"].map { person($0, .finance, .executive) }
        let four = ["Dan", "Eve", "Fay", "Jo"].map { person($0, .maintenance) }
        #expect(plan(executives).findings == [.executiveSessionTooLarge(people: 3)])
        #expect(
            plan(four).findings
                == [.tooManyBelowExecutives(people: 4), .splitAdvised(people: 4, sessions: 2)])
        #expect(
            plan([executives[0], person("Dan", .sales, .manager)]).findings
                == [.executivesWithOthers(executives: ["Gus"], others: ["Dan"])])
        #expect(
            plan([person("Dan", .procurement), person("Eve", .sales)]).findings
                == [.severalFunctions([.sales, .procurement])])
        var affected = plan([person("Dan", .sales)])
        affected.functionsAffected = [.sales, .service, .finance, .operations]
        affected.functionsHeard = [.finance]
        #expect(affected.findings == [.functionsUnheard([.operations, .service])])
    }

    @Test func `R7 to R9 and the length look at the supplier's side`() {
        let people = [person("Dan", .sales)]
        let leading = PlannedMember(id: id(1), name: "Ada", role: .facilitator)
        let guests = (4...5).map { PlannedMember(id: id($0), name: "", role: .observer) }
        #expect(
            plan(people, team: [manager, leading, scribe]).findings
                == [.accountManagerLeads(name: "Ada")])
        #expect(plan(people, team: [leader, scribe]).findings == [.accountManagerAbsent])
        #expect(
            plan(people, team: [manager]).findings
                == [.roleUnfilled(.facilitator), .roleUnfilled(.noteTaker)])
        #expect(
            plan(people, team: [manager, leader, scribe] + guests).findings
                == [.supplierSideTooLarge(members: 5)])
        #expect(plan(people, minutes: 59).findings == [.unusualLength(minutes: 59)])
        #expect(plan(people, minutes: 91).findings == [.unusualLength(minutes: 91)])
    }

    @Test func `every finding names its rule, weight and a plain sentence`() {
        let findings: [(SessionFinding, SessionRule, FindingSeverity, [String])] = [
            (.executiveSessionTooLarge(people: 3), .r1, .warn, ["3", "executive"]),
            (.tooManyBelowExecutives(people: 5), .r2, .warn, ["5", "three"]),
            (.splitAdvised(people: 9, sessions: 4), .r3, .note, ["9 people", "4 sessions"]),
            (
                .executivesWithOthers(executives: ["Gus"], others: ["Dan", "Eve", "Fay"]), .r4,
                .warn, ["Dan, Eve and Fay", "Gus"]
            ),
            (
                .functionsUnheard([.informationTechnology]), .r5, .note,
                ["information technology"]
            ),
            (.severalFunctions([.sales, .service]), .r6, .warn, ["Sales and service see"]),
            (.accountManagerLeads(name: "Ada"), .r7, .warn, ["Ada", "account manager"]),
            (.accountManagerAbsent, .r8, .warn, ["account manager"]),
            (.roleUnfilled(.noteTaker), .r9, .note, ["note taker"]),
            (.supplierSideTooLarge(members: 6), .r9, .warn, ["6"]),
            (.unusualLength(minutes: 30), .duration, .warn, ["30 minutes", "60 to 90"]),
        ]
        for (finding, rule, severity, words) in findings {
            #expect(finding.rule == rule)
            #expect(finding.severity == severity)
            #expect(words.filter { !finding.sentence.contains($0) } == [])
        }
        #expect(Set(findings.map(\.1)) == Set(SessionRule.allCases))
    }

    @Test func `four people are split evenly, managers together`() {
        let people = [
            person("Dan", .sales), person("Eve", .sales, .manager), person("Fay", .sales),
            person("Gus", .sales, .manager),
        ]
        let names = SessionGroup.splitting(people).map { $0.people.map(\.name) }
        #expect(names == [["Eve", "Gus"], ["Dan", "Fay"]])
    }

    @Test func `who is picked as well counts once, with whoever sits there`() {
        let dan = person("Dan", .sales)
        let seated = plan([dan])
        let boss = person("Gus", .finance, .executive)
        let more = seated.adding(people: [dan, boss], team: [leader])
        #expect(more.people == [dan, boss])
        #expect(more.team == seated.team)
        #expect(more.findings == [.executivesWithOthers(executives: ["Gus"], others: ["Dan"])])
        #expect(more.proposedSplit.map(\.people) == [[boss], [dan]])
        #expect(seated.proposedSplit == [])
    }
}
