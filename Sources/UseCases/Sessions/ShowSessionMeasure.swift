package import CustomerValue

/// Page 3, measure: the numbers behind both stories.
package struct ShowSessionMeasure: Question {
    package static let audience = Audience.members

    let id: ID<Session>
    let correct: ID<NoteItem>?

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
        correct = fields.optionalID("correct", NoteItem.self)
    }

    package func answer(in work: Work) throws -> SessionMeasure {
        let frame = try work.sessionFrame(id, correct: correct)
        let relationship = frame.session.relationship
        return SessionMeasure(
            frame: frame, attributes: try work.records.attributes(of: relationship),
            prepared: try work.preparedCalculations(of: relationship),
            opportunities: try work.sessionOpportunities(of: relationship),
            statements: try work.records.statements(of: id),
            scale: try work.records.scale(of: id),
            requests: try work.records.dataRequests(of: id), today: work.today)
    }
}

/// What the third page of a session shows.
package struct SessionMeasure: Sendable {
    package let frame: SessionFrame
    package let attributes: [ValueAttribute]
    /// The calculations our side prepared.
    package let prepared: [PreparedCalculation]
    package let opportunities: [Opportunity]
    package let statements: [StatementLine]
    package let scale: EconomicScale?
    package let requests: [DataRequest]
    package let today: Day
}
