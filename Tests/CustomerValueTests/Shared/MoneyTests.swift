import CustomerValue
import Testing

struct MoneyTests {
    @Test func `currencies know their minor units`() throws {
        let digits = try ["USD", "JPY", "KWD"].map { try currency($0).minorDigits }
        #expect(digits == [2, 0, 3])
        #expect(try currency("KWD").minorPerMajor == 1_000)
        #expect(Set(Currency.all.map(\.code)).count == Currency.all.count)
        #expect(Currency.all.count >= 40)
    }

    @Test(arguments: ["", "usd", "US", "USDX", "XYZ"])
    func `an unknown currency is refused`(code: String) {
        #expect(Currency(code) == nil)
    }

    @Test func `amounts of one currency add and subtract`() throws {
        let sum = try dollars(3).adding(dollars(4)).subtracting(dollars(9)).negated()
        #expect(try sum == dollars(2))
        #expect(try Money.sum([dollars(1), dollars(2)], in: currency("USD")) == dollars(3))
        #expect(try Money.sum([], in: currency("USD")) == dollars(0))
    }

    @Test func `a sum may pass the limit on its way when it ends inside`() throws {
        let dollar = try currency("USD")
        let amounts = [Int64.max, Int64.max, Int64.min, -5].map {
            Money(amountMinor: $0, currency: dollar)
        }
        #expect(try Money.sum(amounts, in: dollar).amountMinor == Int64.max - 6)
    }

    @Test func `currencies are never added`() throws {
        let euro = try Money(major: 1, currency: currency("EUR"))
        #expect(throws: MoneyError.currencyMismatch) { try dollars(1).adding(euro) }
        #expect(throws: MoneyError.currencyMismatch) {
            try Money.sum([dollars(1), euro], in: currency("USD"))
        }
        #expect(try Money.sums([dollars(1), euro, dollars(2)]) == [euro, dollars(3)])
    }

    @Test func `an overflow is reported`() throws {
        let most = try Money(amountMinor: .max, currency: currency("USD"))
        #expect(throws: MoneyError.overflow) { try most.adding(most) }
        #expect(throws: MoneyError.overflow) { try Money.sum([most, most], in: most.currency) }
        #expect(throws: MoneyError.overflow) { try Money(major: .max, currency: most.currency) }
        #expect(throws: MoneyError.overflow) {
            try Money(amountMinor: .min, currency: most.currency).negated()
        }
    }
}
