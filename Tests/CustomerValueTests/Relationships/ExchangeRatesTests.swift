import CustomerValue
import Testing

struct ExchangeRatesTests {
    private func rate(
        _ from: String, _ to: String, _ on: String, _ rate: String
    ) throws -> ExchangeRate {
        try ExchangeRate(
            from: currency(from), to: currency(to), on: day(on), rate: decimal(rate))
    }

    private func converted(
        _ major: Int64, _ from: String, to: String, on iso: String
    ) throws -> Converted {
        let rates = try ExchangeRates([
            rate("EUR", "USD", "2027-01-01", "1.10"), rate("EUR", "USD", "2027-03-01", "1.25"),
            rate("USD", "EUR", "2027-02-01", "0.5"), rate("EUR", "USD", "2027-02-01", "1.2"),
            rate("USD", "JPY", "2027-01-01", "150"), rate("KWD", "USD", "2027-01-01", "0"),
        ])
        return try rates.converting(
            Money(major: major, currency: currency(from)), to: currency(to), on: day(iso))
    }

    @Test(
        arguments: [
            (100, "EUR", "USD", "2027-01-31", 11_000), (100, "EUR", "USD", "2027-02-15", 12_000),
            (100, "EUR", "USD", "2027-03-01", 12_500), (100, "USD", "EUR", "2027-01-31", 9_091),
            (100, "USD", "EUR", "2027-02-28", 5_000), (100, "USD", "EUR", "2027-03-02", 8_000),
            (2, "USD", "JPY", "2027-01-01", 300), (300, "JPY", "USD", "2027-01-01", 200),
            (-100, "EUR", "USD", "2027-01-31", -11_000),
        ] as [(Int64, String, String, String, Int64)])
    func `the latest rate on or before the day counts, in either direction`(
        major: Int64, from: String, to: String, on: String, minor: Int64
    ) throws {
        let result = try converted(major, from, to: to, on: on)
        #expect(try result.money == Money(amountMinor: minor, currency: currency(to)))
        #expect(try #require(result.rate).on <= day(on))
    }

    @Test func `the same currency needs no rate`() throws {
        #expect(try converted(5, "USD", to: "USD", on: "2000-01-01").rate == nil)
    }

    @Test func `without a rate nothing is converted`() throws {
        let (kuwait, dollar, euro) = try (currency("KWD"), currency("USD"), currency("EUR"))
        #expect(throws: RateError.missing(from: euro, to: dollar)) {
            try converted(1, "EUR", to: "USD", on: "2026-12-31")
        }
        #expect(throws: RateError.missing(from: kuwait, to: dollar)) {
            try converted(1, "KWD", to: "USD", on: "2027-12-31")
        }
    }

    @Test func `an amount that does not fit is reported`() throws {
        let rates = try ExchangeRates([rate("USD", "KWD", "2027-01-01", "9000000000000")])
        let most = try Money(amountMinor: .max, currency: currency("USD"))
        #expect(throws: RateError.overflow) {
            try rates.converting(most, to: currency("KWD"), on: day("2027-01-01"))
        }
    }
}
