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
    package let theirs: Bar?
    package let opportunities: [Opportunity]
    /// What the room gave, else the only person who divided the pot.
    package let ballot: BudgetBallot?
    package let drivers: [ValueDriver]
    package let statements: [StatementLine]
    package let scale: EconomicScale?
    package let requests: [DataRequest]
}

extension Work {
    func capture(of id: ID<Session>) throws -> NotesCapture {
        let line = try records.sessionLine(id).orNotFound()
        let relationship = line.session.relationship
        let opportunities = try records.opportunities(
            nil, of: relationship, before: .start, limit: ListingRequest.maximumLimit)
        return NotesCapture(
            line: line, homeName: actor.workspace.name,
            attendees: try records.attendees(of: id),
            heldOn: day(of: line.session.heldAt ?? line.session.startsAt),
            notes: try records.noteItems(of: id),
            attributes: try records.attributes(of: relationship),
            ours: try records.newestVersion(of: relationship)?.bar,
            theirs: try records.customerBars(of: id).first?.bar,
            opportunities: opportunities.reversed().map(\.opportunity),
            ballot: try records.budgetBallots(of: id).first,
            drivers: try records.drivers(of: relationship),
            statements: try records.statements(of: id), scale: try records.scale(of: id),
            requests: try records.dataRequests(of: id))
    }
}
