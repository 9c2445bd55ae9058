package import CustomerValue

/// Everything a session took down, as the notes are composed from it. Nothing in it is internal:
/// the customer saw all of it on the shared screen.
package struct NotesCapture: Sendable {
    package let line: SessionLine
    package let homeName: String
    package let attendees: [SeatedAttendee]
    package let heldOn: Day
    package let notes: [NoteLine]
    package let attributes: [ValueAttribute]
    package let ours: Bar?
    /// The room's bar alone, where there is one; else those of persons that were revealed.
    package let theirBars: [SpokenBar]
    package let opportunities: [Opportunity]
    /// What the room gave, where it did; else what persons gave and was revealed.
    package let ballots: [SpokenBallot]
    /// What those who sat there marked.
    package let marks: [NamedMark]
    package let drivers: [ValueDriver]
    package let statements: [StatementLine]
    package let scale: EconomicScale?
    package let requests: [DataRequest]
    /// What was put aside and not dealt with.
    package let parked: [ParkedLine]
}

/// A bar with the name of whoever filled it; nil for the room.
package struct SpokenBar: Sendable {
    package let name: String?
    package let bar: Bar
}

/// A division of the pot with the name of whoever made it; nil for the room.
package struct SpokenBallot: Sendable {
    package let name: String?
    package let amounts: [ID<Opportunity>: Money]
}

extension NotesCapture {
    /// The one bar that speaks for the session; nil when several persons filled theirs.
    package var theirs: Bar? { theirBars.count == 1 ? theirBars.first?.bar : nil }
    package var ballot: SpokenBallot? { ballots.count == 1 ? ballots.first : nil }
}

extension Work {
    func capture(of id: ID<Session>) throws -> NotesCapture {
        let line = try records.sessionLine(id).orNotFound()
        let relationship = line.session.relationship
        let seats = try records.attendees(of: id)
        let names = Dictionary(
            seats.compactMap { seat in seat.personID.map { ($0, seat.name) } },
            uniquingKeysWith: { first, _ in first })
        return NotesCapture(
            line: line, homeName: actor.workspace.name,
            attendees: seats,
            heldOn: day(of: line.session.heldAt ?? line.session.startsAt),
            notes: try records.noteItems(of: id),
            attributes: try records.attributes(of: relationship),
            ours: try ourBar(for: line.session),
            theirBars: try records.barBox(of: id).seen.ofRoom(\.person).map { bar in
                SpokenBar(name: bar.person.flatMap { names[$0] }, bar: bar.bar)
            },
            opportunities: try sessionOpportunities(of: relationship),
            ballots: try records.budgetBox(of: id).seen.ofRoom(\.person).map { ballot in
                SpokenBallot(name: ballot.person.flatMap { names[$0] }, amounts: ballot.amounts)
            },
            marks: try records.marks(in: relationship).filter { names[$0.mark.person] != nil },
            drivers: try records.drivers(of: relationship),
            statements: try records.statements(of: id), scale: try records.scale(of: id),
            requests: try records.dataRequests(of: id),
            parked: try records.parkedTopics(of: id).filter { $0.topic.closure == nil })
    }
}

extension Array {
    /// What the room gave together stands for everybody; without it each person's own.
    fileprivate func ofRoom(_ person: (Element) -> ID<Person>?) -> [Element] {
        let room = filter { person($0) == nil }
        return room.isEmpty ? self : room
    }
}
