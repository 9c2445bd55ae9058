/// Why an amount could not be brought into another currency.
package enum RateError: Error, Hashable, Sendable {
    /// No rate on or before the day.
    case missing(from: Currency, to: Currency)
    case overflow
}

/// An amount in another currency, with the rate that brought it there.
package struct Converted: Hashable, Sendable {
    package let money: Money
    /// Nil when the amount was already in that currency.
    package let rate: ExchangeRate?
}

/// The dated rates of a workspace.
///
/// The latest rate on or before the day counts, quoted in either direction: a rate of EUR in USD
/// also converts USD to EUR by exact division. On one day the direct quote goes first. Rates of
/// zero or below are ignored. There are no chains over a third currency.
package struct ExchangeRates: Hashable, Sendable {
    package static let none = ExchangeRates([])

    private let rates: [ExchangeRate]

    package init(_ rates: [ExchangeRate]) {
        self.rates = rates.filter { $0.rate.millionths > 0 }
    }

    package func converting(
        _ money: Money, to currency: Currency, on day: Day
    ) throws(RateError) -> Converted {
        if money.currency == currency { return Converted(money: money, rate: nil) }
        guard let rate = rate(from: money.currency, to: currency, on: day) else {
            throw .missing(from: money.currency, to: currency)
        }
        guard let amount = Self.amount(of: money, at: rate, in: currency) else { throw .overflow }
        return Converted(money: Money(amountMinor: amount, currency: currency), rate: rate)
    }

    private func rate(from: Currency, to: Currency, on day: Day) -> ExchangeRate? {
        rates
            .filter { $0.on <= day && Set([$0.from, $0.to]) == Set([from, to]) }
            .max { left, right in
                left.on == right.on ? right.from == from && left.from != from : left.on < right.on
            }
    }

    private static func amount(
        of money: Money, at rate: ExchangeRate, in currency: Currency
    ) -> Int64? {
        let million = Int128(1_000_000)
        let isDirect = rate.from == money.currency
        let factor = isDirect ? Int128(rate.rate.millionths) : million
        let divisor = isDirect ? million : Int128(rate.rate.millionths)
        // Below 2^126: an amount and a rate of 63 bits each; the minor units can still exceed it.
        let (scaled, overflow) = (Int128(money.amountMinor) * factor)
            .multipliedReportingOverflow(by: Int128(currency.minorPerMajor))
        guard !overflow else { return nil }
        return Int64(
            exactly: scaled.dividedHalfToEven(by: divisor * Int128(money.currency.minorPerMajor)))
    }
}
