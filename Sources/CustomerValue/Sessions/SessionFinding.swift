/// The attendance rules of the method (section 4, R1 to R9) and the length of a session.
package enum SessionRule: String, CaseIterable, Sendable {
    case r1, r2, r3, r4, r5, r6, r7, r8, r9, duration
}

/// How much a finding matters. Findings explain; none of them forbids.
package enum FindingSeverity: String, CaseIterable, Sendable {
    case note, warn
}

/// What a rule found in a plan, with what its sentence needs.
package enum SessionFinding: Hashable, Sendable {
    case executiveSessionTooLarge(people: Int)
    case tooManyBelowExecutives(people: Int)
    case splitAdvised(people: Int, sessions: Int)
    case executivesWithOthers(executives: [String], others: [String])
    case functionsUnheard([BusinessFunction])
    case severalFunctions([BusinessFunction])
    case accountManagerLeads(name: String)
    case accountManagerAbsent
    case roleUnfilled(SessionRole)
    case supplierSideTooLarge(members: Int)
    case unusualLength(minutes: Int)

    package var rule: SessionRule {
        switch self {
        case .executiveSessionTooLarge: .r1
        case .tooManyBelowExecutives: .r2
        case .splitAdvised: .r3
        case .executivesWithOthers: .r4
        case .functionsUnheard: .r5
        case .severalFunctions: .r6
        case .accountManagerLeads: .r7
        case .accountManagerAbsent: .r8
        case .roleUnfilled, .supplierSideTooLarge: .r9
        case .unusualLength: .duration
        }
    }

    package var severity: FindingSeverity {
        switch self {
        case .splitAdvised, .functionsUnheard, .roleUnfilled: .note
        default: .warn
        }
    }
}
