import CustomerValue
import ValueModel

/// Takes what the customer said about money in a session into the model. What we claimed before
/// stays beside it, and history keeps the old figure.
package struct ConfirmInput: Change {
    package static let audience = Audience.contributors

    let id: ID<ModelInput>
    let statement: ID<EconomicStatement>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("input", ModelInput.self)
        statement = fields.id("statement", EconomicStatement.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachInput(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.input(id).orNotFound()
        try work.requireCurrent(stored.version, seen: version)
        guard stored.retiredAt == nil else { throw Refusal.rule(.retired) }
        let said = try work.records.statements(in: stored.relationship)
            .first { $0.id == statement }
        guard let said else { throw Refusal.invalid([FieldError("statement", .unknown)]) }
        try requireCurrency(of: said, in: work.valueModel(of: stored.relationship))
        var input = stored.confirmed(
            said.value, by: said.person, in: said.session, on: work.day(of: said.statedAt),
            source: said.label)
        input.version += 1
        try work.records.update(input)
        let claimed = FieldChange(
            "claimed", from: stored.claimed?.journalText, to: input.claimed?.journalText)
        return Outcome(
            id, version: input.version,
            Entry(
                Subject(.input, id), within: stored.relationship,
                input.changes(from: stored) + [claimed]))
    }

    private func requireCurrency(
        of said: EconomicStatement, in model: RelationshipModel
    ) throws(Refusal) {
        let expected = model.terms.currency
        switch said.value {
        case .exact(let money), .range(let money, _):
            guard money.currency == expected else {
                throw .rule(.otherCurrency(expected: expected.code))
            }
        case .scale, .withheld: break
        }
    }
}
