import CustomerValue

let customer = PromiseParty.person(id(8))
let supplier = PromiseParty.member(id(9))

/// One step in a promise's life, taken on a day of March 2027; the due day is the 31st.
enum Step: Hashable, CaseIterable {
    case accept, renegotiate, deliver, refuse, keep, admitMiss, withdraw

    var event: PromiseEventKind {
        switch self {
        case .accept: .accepted
        case .renegotiate: .renegotiated
        case .deliver: .delivered
        case .refuse: .refused
        case .keep: .kept
        case .admitMiss: .broken
        case .withdraw: .withdrawn
        }
    }

    /// The side that may take the step.
    var side: WorkspaceKind {
        switch self {
        case .accept, .refuse, .keep: .customer
        case .renegotiate, .deliver, .admitMiss, .withdraw: .supplier
        }
    }
}

extension Promise {
    static func sample(
        _ number: UInt64 = 1, dueOn: String = "2027-03-31", worth: Money? = nil
    ) throws -> Promise {
        let start = try day("2027-03-01")
        return try offering(
            id: ID(high: 0, low: number), relationship: ID(high: 0, low: 2), title: "New interface",
            conditions: "An operator reads the alarm without help", ownerOurs: ID(high: 0, low: 9),
            ownerTheirs: ID(high: 0, low: 8), dueOn: day(dueOn), worthPerYear: worth,
            by: ID(high: 0, low: 9),
            at: Instant(milliseconds: 0), on: start)
    }

    func taking(
        _ step: Step, on iso: String = "2027-03-10", by: PromiseParty? = nil,
        of given: WorkspaceKind? = nil, newDue: String = "2027-04-30",
        reason: String = "Because"
    ) throws -> Promise {
        let side = given ?? step.side
        let party = by ?? (side == .customer ? customer : supplier)
        let (on, at) = (try day(iso), Instant(milliseconds: 1))
        return switch step {
        case .accept: try accepting(by: party, of: side, at: at, on: on, reason: reason)
        case .renegotiate:
            try renegotiating(
                newDue: day(newDue), by: party, of: side, at: at, on: on, reason: reason)
        case .deliver: try delivering(by: party, of: side, at: at, on: on, reason: reason)
        case .refuse: try refusing(by: party, of: side, at: at, on: on, reason: reason)
        case .keep: try keeping(by: party, of: side, at: at, on: on, reason: reason)
        case .admitMiss: try breaking(by: party, of: side, at: at, on: on, reason: reason)
        case .withdraw: try withdrawing(by: party, of: side, at: at, on: on, reason: reason)
        }
    }

    func taking(_ steps: [Step], on iso: String = "2027-03-10") throws -> Promise {
        try steps.reduce(self) { try $0.taking($1, on: iso) }
    }
}
