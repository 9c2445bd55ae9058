import CustomerValue
import Testing

struct PromiseStepsTests {
    /// How a promise gets into each place of its life, and the steps that lead out of it.
    private static let table: [(path: [Step], day: String, state: PromiseState, legal: Set<Step>)] =
        [
            ([], "2027-03-10", .offered, [.accept, .withdraw]),
            (
                [.accept], "2027-03-10", .accepted,
                [.renegotiate, .deliver, .keep, .admitMiss, .withdraw]
            ),
            (
                [.accept], "2027-03-31", .due,
                [.renegotiate, .deliver, .keep, .admitMiss, .withdraw]
            ),
            (
                [.accept], "2027-04-01", .late,
                [.renegotiate, .deliver, .keep, .admitMiss, .withdraw]
            ),
            (
                [.accept, .renegotiate], "2027-04-20", .renegotiated,
                [.accept, .renegotiate, .deliver, .keep, .admitMiss, .withdraw]
            ),
            (
                [.accept, .deliver], "2027-04-20", .accepted,
                [.refuse, .keep, .admitMiss, .withdraw]
            ),
            (
                [.accept, .deliver, .refuse], "2027-04-20", .late,
                [.renegotiate, .deliver, .keep, .admitMiss, .withdraw]
            ),
            ([.accept, .keep], "2027-04-20", .kept, []),
            ([.accept, .deliver, .keep], "2027-04-20", .kept, []),
            ([.accept, .admitMiss], "2027-04-20", .broken, []),
            ([.accept, .withdraw], "2027-04-20", .withdrawn, []),
            ([.withdraw], "2027-04-20", .withdrawn, []),
        ]

    @Test(arguments: Self.table.indices)
    func `from every state only the legal steps lead on`(index: Int) throws {
        let row = Self.table[index]
        let promise = try Promise.sample().taking(row.path)
        #expect(try promise.state(on: day(row.day)) == row.state)
        for step in Step.allCases {
            if row.legal.contains(step) {
                let next = try promise.taking(step, on: row.day)
                #expect(next.events.map(\.kind) == promise.events.map(\.kind) + [step.event])
            } else {
                #expect(throws: PromiseError.illegal(from: row.state, event: step.event)) {
                    try promise.taking(step, on: row.day)
                }
            }
        }
    }

    @Test func `the table reaches every state`() {
        #expect(Set(Self.table.map(\.state)) == Set(PromiseState.allCases))
    }

    /// In a supplier's workspace the members speak for the supplier, in a customer's its guests.
    @Test(arguments: Step.allCases, WorkspaceKind.allCases)
    func `only the side whose word it is may take a step`(
        step: Step, home: WorkspaceKind
    ) throws {
        let paths: [Step: [Step]] = [.accept: [], .refuse: [.accept, .deliver]]
        let promise = try Promise.sample().taking(paths[step] ?? [.accept])
        let member = PromiseParty.member(id(9))
        let guest = PromiseParty.person(id(8))
        let (own, other) = step.side == home ? (member, guest) : (guest, member)
        let taken = try promise.taking(step, by: own, of: step.side)
        #expect(taken.events.last?.by == own)
        if step == .withdraw {
            let withdrawn = try promise.taking(step, by: other, of: step.side.other)
            #expect(withdrawn.events.last?.by == other)
        } else {
            let error: PromiseError =
                step.side == .customer
                ? .onlyTheCustomer(step.event) : .onlyTheSupplier(step.event)
            #expect(throws: error) {
                try promise.taking(step, by: other, of: step.side.other)
            }
        }
    }

    @Test func `every miss and change has a reason`() throws {
        let accepted = try Promise.sample().taking([.accept])
        let delivered = try accepted.taking([.deliver])
        for (promise, step) in [
            (accepted, Step.renegotiate), (delivered, .refuse), (accepted, .admitMiss),
            (accepted, .withdraw),
        ] {
            #expect(throws: PromiseError.reasonMissing(step.event)) {
                try promise.taking(step, reason: "  ")
            }
        }
        #expect(try delivered.taking(.keep, reason: "").state(on: day("2027-03-10")) == .kept)
    }

    @Test func `a new day counts once the customer accepts it`() throws {
        let proposed = try Promise.sample().taking([.accept, .renegotiate])
        #expect(try proposed.dueOn == day("2027-03-31"))
        #expect(try proposed.proposedDueOn == day("2027-04-30"))
        let agreed = try proposed.taking(.accept)
        #expect(try agreed.dueOn == day("2027-04-30"))
        #expect(agreed.proposedDueOn == nil)
        #expect(try agreed.state(on: day("2027-04-20")) == .accepted)
        let delivered = try proposed.taking([.deliver, .refuse])
        #expect(try delivered.dueOn == day("2027-03-31"))
    }

    @Test func `delivery waits for the customer and is judged by its own day`() throws {
        let accepted = try Promise.sample().taking([.accept])
        let inTime = try accepted.taking(.deliver, on: "2027-03-31")
        let tooLate = try accepted.taking(.deliver, on: "2027-04-01")
        let later = try day("2027-05-01")
        #expect([inTime, tooLate].map { $0.state(on: later) } == [.due, .late])
        #expect([accepted, inTime].map(\.isAwaitingAcceptance) == [false, true])
    }

    @Test(arguments: UInt64(1)...50)
    func `no path leads out of kept, broken or withdrawn`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var promise = try Promise.sample()
        for _ in 0..<40 {
            let step = Step.allCases.randomElement(using: &generator) ?? .accept
            let wasClosed = [.kept, .broken, .withdrawn].contains(
                try promise.state(on: day("2027-03-10")))
            guard let next = try? promise.taking(step) else { continue }
            #expect(!wasClosed)
            #expect(Array(next.events.dropLast()) == promise.events)
            promise = next
        }
        let closings = promise.events.filter { $0.kind == .kept }
        #expect(closings.allSatisfy { $0.by == customer })
    }
}
