package import CustomerValue

/// The execution page of one relationship: answers, promises, reliability.
package struct ShowScorecard: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
    }

    package func answer(in work: Work) throws -> RelationshipScorecard {
        let found = try work.relationship(relationship)
        let organization = try work.records.organization(found.organization).orNotFound()
        let board = try work.promiseBoard(.within(relationship))
        let opportunities = try work.records.opportunities(
            nil, of: relationship, before: .start, limit: RelationshipScorecard.answersMaximum)
        return RelationshipScorecard(
            relationship: relationship, organizationName: organization.name, board: board,
            opportunities: opportunities, choices: try work.promiseChoices(for: relationship),
            today: work.today)
    }
}

/// What both sides look at together.
package struct RelationshipScorecard: Sendable {
    /// More would not fit on the page; the list of opportunities has them all.
    package static let answersMaximum = 100

    package let relationship: ID<Relationship>
    package let organizationName: String
    package let board: PromiseBoard
    package let opportunities: [OpportunityLine]
    package let choices: PromiseChoices
    package let today: Day

    /// How many opportunities got each answer, and how many none yet.
    package var answers: [(answer: Answer?, count: Int)] {
        let all: [Answer?] = Answer.allCases + [nil]
        return all.map { answer in
            (answer, opportunities.filter { $0.decision?.answer == answer }.count)
        }
    }
}
