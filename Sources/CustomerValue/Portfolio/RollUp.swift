/// One relationship on its way into a roll-up; nil where a figure is not known. Both amounts are in
/// one currency, that of the purchases.
package struct RollUpEntry: Hashable, Sendable {
    package let relationship: ID<Relationship>
    package let netGain: Money?
    package let purchases: Money?

    package init(relationship: ID<Relationship>, netGain: Money?, purchases: Money?) {
        self.relationship = relationship
        self.netGain = netGain
        self.purchases = purchases
    }
}

/// All relationships of one currency together.
package struct RollUpLine: Hashable, Sendable {
    package let currency: Currency
    package let relationships: [ID<Relationship>]
    /// Sum of gains over sum of purchases: weighted by what is bought.
    package let dvp: DVPPercent
}

/// DVP% over many relationships.
///
/// Amounts in other currencies are added only through a dated rate; without one they stand in a
/// line of their own currency. Relationships whose DVP% is not defined are listed, not counted.
package struct RollUp: Hashable, Sendable {
    /// The line of the wanted currency first, the others by code.
    package let lines: [RollUpLine]
    package let undefined: [ID<Relationship>]

    package init(
        of entries: [RollUpEntry], in currency: Currency, rates: ExchangeRates = .none, on day: Day
    ) throws(MoneyError) {
        var groups: [Currency: [Figure]] = [:]
        var undefined: [ID<Relationship>] = []
        for entry in entries {
            guard let dvp = try? DVPPercent(netGain: entry.netGain, purchases: entry.purchases)
            else {
                undefined.append(entry.relationship)
                continue
            }
            let figure = Self.figure(entry.relationship, dvp, in: currency, rates, on: day)
            groups[figure.purchases.currency, default: []].append(figure)
        }
        self.undefined = undefined
        self.lines = try Self.lines(groups, first: currency)
    }

    private struct Figure {
        let relationship: ID<Relationship>
        let netGain: Money
        let purchases: Money
    }

    private static func figure(
        _ relationship: ID<Relationship>, _ dvp: DVPPercent, in currency: Currency,
        _ rates: ExchangeRates, on day: Day
    ) -> Figure {
        guard let netGain = try? rates.converting(dvp.netGain, to: currency, on: day),
            let purchases = try? rates.converting(dvp.purchases, to: currency, on: day),
            purchases.money.amountMinor > 0
        else {
            return Figure(
                relationship: relationship, netGain: dvp.netGain, purchases: dvp.purchases)
        }
        return Figure(
            relationship: relationship, netGain: netGain.money, purchases: purchases.money)
    }

    private static func lines(
        _ groups: [Currency: [Figure]], first: Currency
    ) throws(MoneyError) -> [RollUpLine] {
        let currencies = groups.keys.sorted {
            ($0 == first ? "" : $0.code) < ($1 == first ? "" : $1.code)
        }
        var lines: [RollUpLine] = []
        for currency in currencies {
            let figures = groups[currency] ?? []
            let netGain = try Money.sum(figures.map(\.netGain), in: currency)
            let purchases = try Money.sum(figures.map(\.purchases), in: currency)
            guard let dvp = try? DVPPercent(netGain: netGain, purchases: purchases) else {
                continue
            }
            lines.append(
                RollUpLine(
                    currency: currency, relationships: figures.map(\.relationship), dvp: dvp))
        }
        return lines
    }
}
