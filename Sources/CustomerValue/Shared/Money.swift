/// Why two amounts could not be put together.
package enum MoneyError: Error, Hashable, Sendable {
    case overflow
    case currencyMismatch
}

/// An amount in minor units of one currency: $12.50 is 1250 with USD.
package struct Money: Hashable, Sendable {
    package let amountMinor: Int64
    package let currency: Currency

    package init(amountMinor: Int64, currency: Currency) {
        self.amountMinor = amountMinor
        self.currency = currency
    }

    /// Whole major units: `Money(major: 1_000_000, currency: dollar)`.
    package init(major: Int64, currency: Currency) throws(MoneyError) {
        let (amount, overflow) = major.multipliedReportingOverflow(by: currency.minorPerMajor)
        guard !overflow else { throw .overflow }
        self.init(amountMinor: amount, currency: currency)
    }

    package static func zero(_ currency: Currency) -> Money {
        Money(amountMinor: 0, currency: currency)
    }

    package func adding(_ other: Money) throws(MoneyError) -> Money {
        try combined(with: other) { $0.addingReportingOverflow($1) }
    }

    package func subtracting(_ other: Money) throws(MoneyError) -> Money {
        try combined(with: other) { $0.subtractingReportingOverflow($1) }
    }

    package func negated() throws(MoneyError) -> Money {
        try Money.zero(currency).subtracting(self)
    }

    /// The sum of amounts that must all be in `currency`; zero when there are none.
    package static func sum(
        _ amounts: some Sequence<Money>, in currency: Currency
    ) throws(MoneyError) -> Money {
        var total = Int128(0)
        for money in amounts {
            guard money.currency == currency else { throw .currencyMismatch }
            total += Int128(money.amountMinor)
        }
        guard let amount = Int64(exactly: total) else { throw .overflow }
        return Money(amountMinor: amount, currency: currency)
    }

    /// One sum per currency, by code: amounts of different currencies are never added.
    package static func sums(_ amounts: some Sequence<Money>) throws(MoneyError) -> [Money] {
        let groups = Dictionary(grouping: amounts, by: \.currency)
        var sums: [Money] = []
        for (currency, group) in groups.sorted(by: { $0.key.code < $1.key.code }) {
            sums.append(try sum(group, in: currency))
        }
        return sums
    }

    private func combined(
        with other: Money, _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) throws(MoneyError) -> Money {
        guard currency == other.currency else { throw .currencyMismatch }
        let (amount, overflow) = operation(amountMinor, other.amountMinor)
        guard !overflow else { throw .overflow }
        return Money(amountMinor: amount, currency: currency)
    }
}
