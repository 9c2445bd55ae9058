extension SessionPlan {
    package static let usualMinutes = 60...90
    /// R1: one or two executives.
    package static let executivesAtMost = 2
    /// R2: two or three below executives.
    package static let othersAtMost = 3
    /// R9: facilitator, account manager and note taker.
    package static let teamAtMost = 3

    /// Everything the rules have to say about the plan, in the order of the rules.
    package var findings: [SessionFinding] {
        customerFindings + supplierFindings + lengthFindings
    }

    private var executives: [PlannedPerson] { people.filter { $0.level == .executive } }
    private var others: [PlannedPerson] { people.filter { $0.level != .executive } }

    private var customerFindings: [SessionFinding] {
        var findings: [SessionFinding] = []
        if !executives.isEmpty && people.count > Self.executivesAtMost {
            findings.append(.executiveSessionTooLarge(people: people.count))
        }
        if others.count > Self.othersAtMost {
            findings.append(.tooManyBelowExecutives(people: others.count))
        }
        if people.count > Self.othersAtMost {
            let sessions = SessionGroup.splitting(people).count
            findings.append(.splitAdvised(people: people.count, sessions: sessions))
        }
        if !executives.isEmpty && !others.isEmpty {
            findings.append(
                .executivesWithOthers(
                    executives: executives.map(\.name), others: others.map(\.name)))
        }
        if !functionsUnheard.isEmpty { findings.append(.functionsUnheard(functionsUnheard)) }
        let functions = Set(others.map(\.function))
        if functions.count > 1 {
            findings.append(
                .severalFunctions(BusinessFunction.allCases.filter(functions.contains)))
        }
        return findings
    }

    private var supplierFindings: [SessionFinding] {
        var findings: [SessionFinding] = []
        let facilitators = team.filter { $0.role == .facilitator }
        if let leader = facilitators.first(where: { $0.id == accountManager }) {
            findings.append(.accountManagerLeads(name: leader.name))
        }
        if !team.contains(where: { $0.id == accountManager }) {
            findings.append(.accountManagerAbsent)
        }
        for role in [SessionRole.facilitator, .noteTaker]
        where !team.contains(where: { $0.role == role }) {
            findings.append(.roleUnfilled(role))
        }
        let members = Set(team.map(\.id)).count
        if members > Self.teamAtMost { findings.append(.supplierSideTooLarge(members: members)) }
        return findings
    }

    private var lengthFindings: [SessionFinding] {
        Self.usualMinutes.contains(minutes) ? [] : [.unusualLength(minutes: minutes)]
    }
}
