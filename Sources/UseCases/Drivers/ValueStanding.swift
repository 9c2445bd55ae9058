package import CustomerValue

/// What a relationship is worth to the customer today: computed whenever it is read, never stored.
package struct ValueStanding: Sendable, Equatable {
    /// Of the newest year that has any.
    package let purchases: Purchases?
    package let valuation: Valuation
    /// Nil when no driver has a figure.
    package let netGain: Money?
    /// Nil when it is not defined: purchases or figures are missing.
    package let dvp: DVPPercent?

    package init(
        drivers: [ValueDriver], purchases: Purchases?, homeCurrency: Currency,
        rates: ExchangeRates, on day: Day
    ) {
        self.purchases = purchases
        valuation = Valuation(
            of: drivers, in: purchases?.money.currency ?? homeCurrency, rates: rates, on: day)
        netGain = try? valuation.netGain()
        dvp = try? DVPPercent(netGain: netGain, purchases: purchases?.money)
    }
}

extension Work {
    /// The standing of many relationships in three statements, however many there are.
    package func standings(
        of relationships: [ID<Relationship>]
    ) throws -> [ID<Relationship>: ValueStanding] {
        let drivers = Dictionary(
            grouping: try records.drivers(of: relationships), by: \.relationship)
        let purchases = Dictionary(
            try records.newestPurchases(of: relationships).map { ($0.relationship, $0) },
            uniquingKeysWith: { first, _ in first })
        let rates = try rates(for: drivers, beside: purchases)
        let pairs = relationships.map { id in
            let standing = ValueStanding(
                drivers: drivers[id] ?? [], purchases: purchases[id],
                homeCurrency: actor.workspace.currency, rates: rates, on: today)
            return (id, standing)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// No rate is read where every driver is in the currency it is shown in.
    private func rates(
        for drivers: [ID<Relationship>: [ValueDriver]],
        beside purchases: [ID<Relationship>: Purchases]
    ) throws -> ExchangeRates {
        let isOneCurrency = drivers.allSatisfy { relationship, drivers in
            let shown = purchases[relationship]?.money.currency ?? actor.workspace.currency
            return drivers.allSatisfy { $0.currency == shown }
        }
        return isOneCurrency ? .none : ExchangeRates(try records.exchangeRates(until: today))
    }

    package func standing(of relationship: ID<Relationship>) throws -> ValueStanding {
        try standings(of: [relationship])[relationship].orNotFound()
    }
}
