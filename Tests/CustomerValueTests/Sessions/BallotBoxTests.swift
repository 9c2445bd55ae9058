import CustomerValue
import Testing

/// What a box of private ballots gives out, and when.
struct BallotBoxTests {
    private static let session = ID<Session>(high: 1, low: 1)
    private static let people = (1...3).map { ID<Person>(high: 2, low: UInt64($0)) }
    private static let attribute = ID<ValueAttribute>(high: 3, low: 1)
    private static let now = Instant(milliseconds: 5)

    private func bar(
        _ person: Int?, vote: Int = 1, finished: Bool = true, fromSeat: Bool = false
    ) -> CustomerBar {
        CustomerBar(
            session: Self.session, person: person.map { Self.people[$0] }, vote: vote,
            bar: Bar(points: [Self.attribute: 100]), isFromSeat: fromSeat,
            agreedAt: finished ? Self.now : nil)
    }

    private func box(_ papers: [CustomerBar], revealed: [Bool] = []) -> BallotBox<CustomerBar> {
        let votes = revealed.enumerated().map { index, isRevealed in
            PrivateVote(
                session: Self.session, kind: .bar, number: index + 1,
                revealedAt: isRevealed ? Self.now : nil, version: 1)
        }
        let other = PrivateVote(
            session: Self.session, kind: .budget, number: 9, revealedAt: Self.now, version: 1)
        return BallotBox(
            session: Self.session, kind: .bar, papers: papers, votes: votes + [other])
    }

    @Test func `before the reveal only the room's bar is seen, of others how far they are`() {
        let room = bar(nil)
        let box = box([room, bar(0), bar(1, finished: false)])
        #expect(box.seen == [room])
        #expect(box.opened.isEmpty)
        #expect(Self.people.map(box.standing) == [.finished, .begun, .notBegun])
        #expect(box.vote == PrivateVote(session: Self.session, kind: .bar))
    }

    @Test func `the reveal shows what was finished, and nothing of a later vote`() {
        let papers = [bar(0), bar(1), bar(2, finished: false), bar(0, vote: 2)]
        let box = box(papers, revealed: [true, false])
        #expect(box.seen == [papers[0], papers[1]])
        #expect(box.opened.map(\.ballots) == [[papers[0], papers[1]]])
        #expect(box.vote.number == 2)
        #expect(box.own(of: Self.people[0]) == papers[3])
        #expect(box.standing(of: Self.people[1]) == .notBegun)
    }

    @Test func `the newest revealed vote comes first`() {
        let box = box([bar(0), bar(0, vote: 2)], revealed: [true, true])
        #expect(box.opened.map(\.vote.number) == [2, 1])
        #expect(box.isRevealed)
        #expect(box.vote.next()?.number == 3)
    }

    @Test(arguments: [
        (finished: false, fromSeat: false, isSeen: true),
        (finished: true, fromSeat: false, isSeen: false),
        (finished: false, fromSeat: true, isSeen: false),
        (finished: true, fromSeat: true, isSeen: false),
    ])
    func `the screen shows a person's bar only while it is begun there`(
        finished: Bool, fromSeat: Bool, isSeen: Bool
    ) {
        let paper = bar(0, finished: finished, fromSeat: fromSeat)
        let box = box([paper])
        #expect(box.onScreen(of: Self.people[0]) == (isSeen ? paper : nil))
        #expect(box.isClosed(to: Self.people[0]) != isSeen)
        #expect(box.onScreen(of: Self.people[1]) == nil)
    }
}
