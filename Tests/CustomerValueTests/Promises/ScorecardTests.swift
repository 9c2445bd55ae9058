import CustomerValue
import Testing

struct ScorecardTests {
    private func reliability(_ promises: [Promise], on iso: String) throws -> Reliability {
        try Reliability.ours(promises, on: day(iso))
    }

    @Test func `16 kept of 20 due are 80 %`() throws {
        let kept = try (0..<16).map { try Promise.sample($0).taking([.accept, .keep]) }
        let overdue = try (16..<19).map { try Promise.sample($0).taking([.accept]) }
        let broken = try Promise.sample(19).taking([.accept, .admitMiss])
        let open = try Promise.sample(20, dueOn: "2027-12-31").taking([.accept])
        let all = kept + overdue + [broken, open, try .sample(21)]
        let result = try reliability(all, on: "2027-04-01")
        #expect(result == Reliability(kept: 16, due: 20))
        #expect(result.ratio == Ratio(80, over: 100))
        #expect(try reliability([open], on: "2027-04-01").ratio == nil)
    }

    @Test func `what counts as a miss follows the agreed day`() throws {
        let accepted = try Promise.sample().taking([.accept])
        let movedInTime = try accepted.taking([.renegotiate, .accept])
        let movedTooLate = try accepted.taking([.renegotiate, .accept], on: "2027-04-02")
        let cases: [(Promise, String, Int, Int)] = [
            (accepted, "2027-03-31", 0, 0), (accepted, "2027-04-01", 0, 1),
            (movedInTime, "2027-04-20", 0, 0), (movedInTime, "2027-05-01", 0, 1),
            (movedTooLate, "2027-04-20", 0, 1),
            (try movedTooLate.taking(.keep, on: "2027-04-21"), "2027-04-22", 1, 1),
            (try accepted.taking([.renegotiate]), "2027-03-20", 0, 0),
            (try accepted.taking([.renegotiate]), "2027-04-01", 0, 1),
            (try accepted.taking(.deliver, on: "2027-03-30"), "2027-06-01", 0, 0),
            (try accepted.taking(.deliver, on: "2027-04-01"), "2027-06-01", 0, 1),
            (try accepted.taking(.withdraw, on: "2027-03-30"), "2027-06-01", 0, 0),
            (try accepted.taking(.withdraw, on: "2027-04-01"), "2027-06-01", 0, 1),
            (try Promise.sample().taking(.withdraw, on: "2027-06-01"), "2027-06-02", 0, 0),
        ]
        for (promise, on, kept, due) in cases {
            #expect(try reliability([promise], on: on) == Reliability(kept: kept, due: due))
        }
    }

    private func request(
        _ number: UInt64, dueOn: String, isAnswered: Bool
    ) throws -> DataRequest {
        DataRequest(
            id: id(number), session: id(1), question: "", owner: "", dueOn: try day(dueOn),
            answeredAt: isAnswered ? Instant(milliseconds: 0) : nil)
    }

    @Test func `an update is owed every 30 days while a promise is open`() throws {
        let accepted = try Promise.sample().taking(.accept, on: "2027-03-10")
        let news = PromiseUpdate(
            id: id(1), promise: accepted.id, text: "", outlook: .onTrack, by: id(9),
            at: Instant(milliseconds: Int64(try day("2027-03-20").ordinal) * 86_400_000))
        var foreign = news
        foreign.promise = id(77)
        #expect(try accepted.nextUpdateDue(after: [foreign]) == day("2027-04-09"))
        #expect(try accepted.nextUpdateDue(after: [news, foreign]) == day("2027-04-19"))
        #expect(
            try accepted.nextUpdateDue(after: [news], offsetMinutes: -60) == day("2027-04-18"))
        #expect(try !accepted.updateOwed(on: day("2027-04-08"), after: []))
        #expect(try accepted.updateOwed(on: day("2027-04-09"), after: []))
        #expect(try !accepted.updateOwed(on: day("2027-04-09"), after: [news]))
        #expect(try Promise.sample().nextUpdateDue(after: []) == nil)
        #expect(try accepted.taking(.keep).nextUpdateDue(after: []) == nil)
    }

    @Test func `the scorecard counts what both sides need to see`() throws {
        let worth = try Money(major: 100, currency: currency("EUR"))
        let open = try Promise.sample(1, worth: dollars(5_000)).taking([.accept])
        let kept = try Promise.sample(2, worth: worth).taking([.accept, .deliver, .keep])
        let waiting = try Promise.sample(3).taking([.accept, .deliver])
        let broken = try Promise.sample(4, worth: dollars(70)).taking([.accept, .admitMiss])
        let milestones = try [(1, 1, nil), (2, 1, "2027-03-25"), (3, 2, nil), (4, 1, "2027-03-02")]
            .map { (number, promise, completed) throws -> Milestone in
                Milestone(
                    id: id(number), promise: id(promise), name: "", dueOn: try day("2027-03-20"),
                    completedOn: try completed.map(day))
            }
        let realised = [2, 99].map {
            RealisedValue(promise: id($0), money: worth, at: Instant(milliseconds: 0))
        }
        let card = try Scorecard(
            ScorecardSources(
                promises: [open, kept, waiting, broken], milestones: milestones,
                realised: realised,
                dataRequests: [
                    request(1, dueOn: "2027-03-01", isAnswered: true),
                    request(2, dueOn: "2027-03-01", isAnswered: false),
                    request(3, dueOn: "2027-09-01", isAnswered: false),
                ]),
            on: day("2027-04-01"))
        #expect(card.counts == [.late: 1, .kept: 1, .accepted: 1, .broken: 1])
        #expect(card.late == [id(1)])
        #expect(card.awaitingAcceptance == [id(3)])
        #expect(card.updatesOwed == [])
        #expect(card.milestonesLate == [id(1)])
        #expect(try card.worthPromised == [worth, dollars(5_000)])
        #expect(card.worthRealised == [worth])
        #expect(card.reliabilityOurs == Reliability(kept: 1, due: 3))
        #expect(card.reliabilityTheirs == Reliability(kept: 1, due: 2))
        #expect(
            try milestones.map { $0.isLate(on: try day("2027-04-01")) } == [
                true, true, true, false,
            ])
    }
}
