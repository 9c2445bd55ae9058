import CustomerValue

/// Opens the round of a year. The round before stays as it was; its alternative is the start.
package struct OpenRound: Change {
    package static let audience = Audience.relationshipOwners

    let id: ID<Hypothesis>
    let relationship: ID<Relationship>
    let year: Int?

    package init(_ fields: inout Fields) {
        id = fields.newID(Hypothesis.self)
        relationship = fields.path("relationship", Relationship.self)
        year = fields.optionalInteger("year", in: 1990...2100)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let rounds = try work.records.hypotheses(of: relationship)
        let round = year ?? work.today.year
        guard !rounds.contains(where: { $0.round == round }) else {
            throw Refusal.rule(.duplicate(field: "year"))
        }
        let before = rounds.first { $0.round < round }
        let hypothesis = Hypothesis(
            id: id, relationship: relationship, round: round, alternative: before?.alternative,
            openedAt: work.now, version: 1)
        try work.records.insert(hypothesis)
        let entry = Entry(
            Subject(.hypothesis, id), within: relationship,
            [FieldChange("round", from: before.map { String($0.round) }, to: String(round))])
        return Outcome(id, version: 1, entry)
    }
}
