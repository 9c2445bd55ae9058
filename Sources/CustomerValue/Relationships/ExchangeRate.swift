/// One unit of `from` cost `rate` units of `to` on that day; entered or imported by people.
package struct ExchangeRate: Hashable, Sendable {
    package let from: Currency
    package let to: Currency
    package let on: Day
    package let rate: ExactDecimal

    package init(from: Currency, to: Currency, on: Day, rate: ExactDecimal) {
        self.from = from
        self.to = to
        self.on = on
        self.rate = rate
    }
}
