import Foundation

/// What a model is worth over several years.
///
/// Each year counts with what the decay plan leaves of the net gain, at the end of the year: the
/// first year is discounted once.
public struct Outlook: Hashable, Sendable {
    /// Year 1 first.
    public let years: [OutlookYear]
    /// A share per year; zero when the model does not say.
    public let discountRate: Double
    /// Spent before the first year.
    public let investment: Double
    /// The sum of all discounted years less the investment.
    public let netPresentValue: Double
    /// Years until the undiscounted gains have paid the investment back, evenly within a year; nil
    /// when they never do within these years.
    public let paybackYears: Double?
    /// The same with each gain at what it is worth today.
    public let discountedPaybackYears: Double?
    /// What comes back above the investment as a share of it, undiscounted; nil without one.
    public let returnOnInvestment: Double?

    /// Nil without a decay plan, and when the model's period is no time, such as a dose.
    ///
    /// - Parameters:
    ///   - model: Whose net gain counts.
    ///   - plan: What is left of it each year.
    ///   - investment: Spent before the first year, in the model's currency; nil for what the
    ///     model says.
    public init?(_ model: Model, _ plan: DecayPlan?, investment: Double? = nil) {
        guard let plan, case .time(let period) = model.period else { return nil }
        let periods = Double(TimePeriod.year.seconds) / Double(period.seconds)
        let rate = model.discountRate?.value ?? 0
        let investment = investment ?? model.investment?.value ?? 0
        var cumulative = -investment
        years = plan.years.dropFirst().map { year in
            let gain = year.netGain * periods
            cumulative += gain
            return OutlookYear(
                year: year.year, netGain: gain, discounted: gain / pow(1 + rate, Double(year.year)),
                cumulative: cumulative)
        }
        discountRate = rate
        self.investment = investment
        netPresentValue = years.reduce(-investment) { $0 + $1.discounted }
        paybackYears = Self.payback(of: investment, years.map { ($0.year, $0.netGain) })
        discountedPaybackYears = Self.payback(
            of: investment, years.map { ($0.year, $0.discounted) })
        returnOnInvestment = investment > 0 ? cumulative / investment : nil
    }

    /// Evenly within a year.
    private static func payback(
        of investment: Double, _ gains: [(year: Int, gain: Double)]
    ) -> Double? {
        guard investment > 0 else { return 0 }
        var sum = -investment
        for (year, gain) in gains {
            sum += gain
            if sum >= 0, gain > 0 { return Double(year) - sum / gain }
        }
        return nil
    }
}

/// One year of an outlook, in the model's currency.
public struct OutlookYear: Hashable, Sendable {
    /// From 1.
    public let year: Int
    /// A whole year's, whatever the model's period.
    public let netGain: Double
    /// What it is worth today.
    public let discounted: Double
    /// All years so far less the investment, undiscounted.
    public let cumulative: Double
}
