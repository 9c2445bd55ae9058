/// What becomes of the net gain and of DVP% when nothing is done, and what must be added to hold
/// the line.
///
/// Each driver wears off by its own half-life or catch-up day from its base amount; costs and
/// prices do too where they have one, and a driver without one stays. Purchases stay at their base.
public struct DecayPlan: Hashable, Sendable {
    /// How many years are looked at when the model does not say.
    public static let yearsDefault = 5

    /// Year 0, today, first.
    public let years: [DecayYear]
    /// Decimal places of the currency's smallest unit: 2 for USD.
    public let minorDigits: Int

    /// Nil when no driver has a figure, or amounts are too large to count in smallest units.
    ///
    /// - Parameters:
    ///   - model: Whose drivers wear off.
    ///   - today: From when years count.
    ///   - years: How many to look at, 1 to 100; the model's own, or five, when nil.
    public init?(_ model: Model, asOf today: CalendarDay, years: Int? = nil) {
        let digits = Currencies.minorDigits(of: model.currency)
        guard let start = model.base.netGain, let line = start.minorUnits(digits: digits) else {
            return nil
        }
        let count = min(100, max(1, years ?? model.years?.whole ?? Self.yearsDefault))
        var found: [DecayYear] = []
        for year in 0...count {
            let lost = model.lost(inYear: year, asOf: today)
            let left = Figure.rounded(start.value - lost).minorUnits(digits: digits)
            guard let minor = lost == 0 ? line : left else { return nil }
            let netGain = start.value - lost
            found.append(
                DecayYear(
                    year: year, netGain: netGain,
                    dvpPercent: model.basePurchases.map { 100 * netGain / $0 },
                    netGainMinor: minor, addedToHoldMinor: line - minor))
        }
        self.years = found
        minorDigits = digits
    }

    /// Whether anything wears off.
    public var hasDecay: Bool { years.contains { $0.addedToHoldMinor != 0 } }
}

/// One year of a decay plan; money is in the model's currency per period.
public struct DecayYear: Hashable, Sendable {
    /// 0 is today; year 1 the twelve months that end a year from now.
    public let year: Int
    /// What is left of the net gain.
    public let netGain: Double
    /// What is left of DVP%; nil where it is not defined.
    public let dvpPercent: Double?
    /// The net gain in the currency's smallest units, rounded half to even.
    public let netGainMinor: Int64
    /// How much must be added to be where year 0 is, in smallest units: added to `netGainMinor`
    /// it gives year 0's exactly.
    public let addedToHoldMinor: Int64
}

extension Model {
    /// What the customer buys in a period, at its base; nil leaves DVP% undefined.
    var basePurchases: Double? {
        guard base.dvpPercent != nil else { return nil }
        return switch compiled.purchases {
        case nil: nil
        case .constant(let amount): amount
        case .column(let column, let factor): compiled.columns[column].base * factor
        }
    }

    /// How much less the net gain is.
    fileprivate func lost(inYear year: Int, asOf today: CalendarDay) -> Double {
        drivers.indices.reduce(0) { sum, index in
            guard let amount = base(of: .driver(index)) else { return sum }
            return sum + amount * (1 - drivers[index].remaining(inYear: year, asOf: today))
        }
    }
}
