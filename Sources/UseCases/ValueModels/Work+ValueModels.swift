package import CustomerValue

extension Work {
    /// The model as it is kept; before anything is written down an empty one in the currency of
    /// the purchases, else of the workspace.
    func valueModel(of relationship: ID<Relationship>) throws -> RelationshipModel {
        if let kept = try records.valueModel(of: relationship) { return kept }
        let purchases = try records.purchases(of: relationship).first
        return RelationshipModel(
            terms: ModelTerms(
                relationship: relationship,
                currency: purchases?.money.currency ?? actor.workspace.currency))
    }

    /// Fixes the currency with the first thing written into a model, so that a later purchase in
    /// another currency does not change what its units mean.
    func begin(_ model: RelationshipModel) throws -> [FieldChange] {
        guard model.terms.version == 0 else { return [] }
        var terms = model.terms
        terms.version = 1
        try records.save(terms)
        return [FieldChange("currency", to: terms.currency.code)]
    }

    /// What stands around the model of a relationship.
    func setting(
        of line: RelationshipLine, _ model: RelationshipModel, purchases: Money?,
        _ attributes: [ValueAttribute], _ people: [Person]
    ) throws -> ModelSetting {
        let hypothesis = try records.hypotheses(of: line.relationship.id).first
        return ModelSetting(
            name: line.organizationName, alternative: hypothesis?.alternative?.name ?? "",
            purchases: try modelPurchases(purchases, in: model.terms.currency),
            attributeNames: attributes.names,
            personNames: Dictionary(
                people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }))
    }

    /// Purchases in the model's currency at the rate of today; nil without a rate.
    func modelPurchases(_ purchases: Money?, in currency: Currency) throws -> Money? {
        guard let purchases, purchases.currency != currency else { return purchases }
        let rates = ExchangeRates(try records.exchangeRates(until: today))
        return try? rates.converting(purchases, to: currency, on: today).money
    }

    /// For `Change.reach`: the input named in the address, through its relationship.
    func reachInput(in path: [String: String]) throws {
        let id = path["input"].flatMap { ID<ModelInput>($0) }
        let input = try records.input(id.orNotFound()).orNotFound()
        _ = try relationship(input.relationship)
    }

    /// Two things of one name would leave a formula in doubt.
    func requireFree(
        _ name: String, field: String, in model: RelationshipModel, besides own: String = ""
    ) throws {
        guard !name.isEmpty, name != own, model.takenNames.contains(name) else { return }
        throw Refusal.rule(.duplicate(field: field))
    }
}

extension [ValueAttribute] {
    package var names: [ID<ValueAttribute>: String] {
        Dictionary(map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
}
