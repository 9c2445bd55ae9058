package import CustomerValue
package import ValueModel

/// What a relationship is worth to the customer today: computed whenever it is read, never stored.
package struct ValueStanding: Sendable, Equatable {
    /// Of the newest year that has any.
    package let purchases: Purchases?
    package let valuation: Valuation
    /// Nil when no driver has a figure.
    package let netGain: Money?
    /// Nil when it is not defined: purchases or figures are missing.
    package let dvp: DVPPercent?
    private let range: CalculatedOnce?

    init(valuation: Valuation, purchases: Purchases?, range: CalculatedOnce?) {
        self.range = range
        self.purchases = purchases
        self.valuation = valuation
        netGain = try? valuation.netGain()
        dvp = try? DVPPercent(netGain: netGain, purchases: purchases?.money)
    }
}

extension ValueStanding {
    /// How DVP% is spread; nil where it is not defined or nothing in it is uncertain.
    ///
    /// Drawn when somebody first asks, after the transaction that read the model.
    package var spread: ValueModel.Spread? {
        guard dvp != nil, let spread = range?.result?.dvpPercent, spread.p5 < spread.p95 else {
            return nil
        }
        return spread
    }
}

extension Work {
    /// The standing of many relationships in three statements, however many there are.
    package func standings(
        of relationships: [ID<Relationship>]
    ) throws -> [ID<Relationship>: ValueStanding] {
        let models = Dictionary(
            try records.valueModels(of: relationships).map { ($0.terms.relationship, $0) },
            uniquingKeysWith: { first, _ in first })
        let purchases = Dictionary(
            try records.newestPurchases(of: relationships).map { ($0.relationship, $0) },
            uniquingKeysWith: { first, _ in first })
        // No rate is read where every model is in the currency it is shown in.
        let isOneCurrency = models.values.allSatisfy {
            $0.terms.currency == shownCurrency(beside: purchases[$0.terms.relationship])
        }
        let rates = isOneCurrency ? .none : try rates()
        let pairs = relationships.map { id in
            (id, standing(models[id], beside: purchases[id], at: rates))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The standing of one relationship, whose newest purchases are known.
    func standing(
        of relationship: ID<Relationship>, beside purchases: Purchases?
    ) throws -> ValueStanding {
        try standing(records.valueModel(of: relationship), beside: purchases)
    }

    func standing(
        _ model: RelationshipModel?, beside purchases: Purchases?
    ) throws -> ValueStanding {
        let isOneCurrency =
            model.map { $0.terms.currency == shownCurrency(beside: purchases) } ?? true
        return standing(model, beside: purchases, at: isOneCurrency ? .none : try rates())
    }

    private func standing(
        _ model: RelationshipModel?, beside purchases: Purchases?, at rates: ExchangeRates
    ) -> ValueStanding {
        let currency = shownCurrency(beside: purchases)
        let judged = model.map { model in
            let converted = purchases.flatMap {
                try? rates.converting($0.money, to: model.terms.currency, on: today).money
            }
            return surroundings.judgedModels.judged(model, purchases: converted)
        }
        return ValueStanding(
            valuation: Valuation(
                of: model?.drivers ?? [], judged?.figures ?? .none, in: currency, rates: rates,
                on: today),
            purchases: purchases, range: judged?.range)
    }

    private func shownCurrency(beside purchases: Purchases?) -> Currency {
        purchases?.money.currency ?? actor.workspace.currency
    }

    private func rates() throws -> ExchangeRates {
        ExchangeRates(try records.exchangeRates(until: today))
    }
}
