package import ValueModel

/// A named figure of a relationship's value model, shared by all formulas that use it, with where
/// it comes from.
package struct ModelInput: Hashable, Sendable {
    package let id: ID<ModelInput>
    package var relationship: ID<Relationship>
    /// The word formulas use.
    package var name: String
    /// What people call it; empty when the name is enough.
    package var title: String
    package var figure: WrittenFigure
    /// Such as `visit/year`; empty for a plain number.
    package var unit: String
    package var evidence: EvidenceGrade
    package var source: String
    /// Who said it, in which conversation, and when.
    package var person: ID<Person>?
    package var session: ID<Session>?
    package var statedOn: Day?
    /// What our side claimed before the customer gave a figure of its own.
    package var claimed: WrittenFigure?
    package var retiredAt: Instant?
    package var version: Int

    package init(
        id: ID<ModelInput>, relationship: ID<Relationship>, name: String, title: String = "",
        figure: WrittenFigure, unit: String = "", evidence: EvidenceGrade = .supplierEstimated,
        source: String = "", person: ID<Person>? = nil, session: ID<Session>? = nil,
        statedOn: Day? = nil, claimed: WrittenFigure? = nil, retiredAt: Instant? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.relationship = relationship
        self.name = name
        self.title = title
        self.figure = figure
        self.unit = unit
        self.evidence = evidence
        self.source = source
        self.person = person
        self.session = session
        self.statedOn = statedOn
        self.claimed = claimed
        self.retiredAt = retiredAt
        self.version = version
    }
}

extension ModelInput {
    /// What people read: the title, else the name.
    package var label: String { title.isEmpty ? name : title }

    /// The input with the customer's figure in the place of ours. The first figure of ours stays
    /// beside it, so that what was claimed can be read against what was confirmed.
    package func confirmed(
        _ value: EconomicValue, by person: ID<Person>?, in session: ID<Session>, on day: Day,
        source: String
    ) -> ModelInput {
        var confirmed = self
        if claimed == nil { confirmed.claimed = figure }
        confirmed.figure = WrittenFigure(said: value)
        confirmed.evidence = value.evidence
        confirmed.person = person
        confirmed.session = session
        confirmed.statedOn = day
        if !source.isEmpty { confirmed.source = source }
        return confirmed
    }
}
