import CustomerValue
import Testing

struct RatioTests {
    @Test(arguments: UInt64(1)...20)
    func `a ratio is reduced and rounds like the oracle`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let top = Int128(Int64.random(in: -100_000...100_000, using: &generator))
            let bottom = Int128(Int64.random(in: 1...400, using: &generator))
            let ratio = try #require(Ratio(top, over: bottom))
            #expect(ratio.fraction == Fraction(top, bottom))
            #expect(ratio == Ratio(-3 * top, over: -3 * bottom))
            let expected = (Fraction(top, bottom) * Fraction(100)).rounded
            #expect(Int128(ratio.rounded(places: 2)) == expected)
        }
    }

    @Test func `nothing is divided by zero`() {
        #expect(Ratio(1, over: 0) == nil)
        #expect(Ratio(0, over: 7) == Ratio(0, over: -1))
    }

    @Test func `a ratio too large to read saturates`() throws {
        #expect(try #require(Ratio(.max, over: 1)).rounded(places: 2) == .max)
        #expect(try #require(Ratio(-.max, over: 1)).rounded(places: 2) == .min)
    }
}
