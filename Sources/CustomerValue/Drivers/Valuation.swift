import ValueModel

/// A driver with its yearly figure in the currency of the valuation.
package struct ValuedDriver: Hashable, Sendable {
    package let driver: ValueDriver
    package let annual: Money
    package let isConfirmed: Bool
    /// The rate the figure was converted at; nil when it is in the model's own currency.
    package let rate: ExchangeRate?
}

/// A driver without a figure, and why.
package struct DriverGap: Hashable, Sendable {
    package let driver: ValueDriver
    package let reason: DriverGapReason
}

/// All living drivers of a relationship in one currency: figures where they are known, reasons
/// where they are not.
package struct Valuation: Hashable, Sendable {
    package let currency: Currency
    package let valued: [ValuedDriver]
    package let gaps: [DriverGap]

    /// Figures in another currency are converted at the rate of the day.
    package init(
        of drivers: [ValueDriver], _ figures: ModelFigures, in currency: Currency,
        rates: ExchangeRates = .none, on day: Day
    ) {
        var valued: [ValuedDriver] = []
        var gaps: [DriverGap] = []
        for driver in drivers where driver.retiredAt == nil {
            do {
                let figure = try (figures.drivers[driver.id] ?? .failure(.modelAtFault)).get()
                let converted = try Self.converted(figure.annual, to: currency, rates, on: day)
                valued.append(
                    ValuedDriver(
                        driver: driver, annual: converted.money, isConfirmed: figure.isConfirmed,
                        rate: converted.rate))
            } catch {
                gaps.append(DriverGap(driver: driver, reason: error))
            }
        }
        self.currency = currency
        self.valued = valued
        self.gaps = gaps
    }

    /// Improvement of the customer's yearly income against the alternative: the known figures
    /// added. Nil when no driver has a figure.
    package func netGain() throws(MoneyError) -> Money? {
        guard !valued.isEmpty else { return nil }
        return try Money.sum(valued.map(\.annual), in: currency)
    }

    /// The part of all money moved, 0 to 1, whose inputs were measured or stated by the customer.
    /// Nil when no money is known.
    package var confirmedShare: Ratio? {
        let confirmed = Self.magnitude(of: valued.filter(\.isConfirmed))
        return Ratio(confirmed, over: Self.magnitude(of: valued))
    }

    /// The points that benefit money implies: attributes with a positive benefit share 100.
    /// Nil when no benefit is known. They stand beside the stated points and never replace them.
    package func impliedPoints(order: [ID<ValueAttribute>] = []) -> Bar? {
        let benefits = valued.filter { $0.driver.kind == .benefit }
        var totals: [ID<ValueAttribute>: Int128] = [:]
        for valued in benefits {
            guard let attribute = valued.driver.attribute else { continue }
            totals[attribute, default: 0] += Int128(valued.annual.amountMinor)
        }
        let sums = totals.mapValues { Int(clamping: $0) }
        return try? Bar(points: sums.filter { $0.value > 0 }).scaledTo100(order: order)
    }

    private static func magnitude(of drivers: [ValuedDriver]) -> Int128 {
        drivers.reduce(0) { $0 + Int128($1.annual.amountMinor.magnitude) }
    }

    private static func converted(
        _ annual: Money, to currency: Currency, _ rates: ExchangeRates, on day: Day
    ) throws(DriverGapReason) -> Converted {
        do {
            return try rates.converting(annual, to: currency, on: day)
        } catch {
            switch error {
            case .missing(let from, let to): throw .noRate(from: from, to: to)
            case .overflow: throw .tooLarge
            }
        }
    }
}
