import CustomerValue
import Testing

struct ExactDecimalTests {
    @Test(arguments: [
        ("25", 25_000_000, "25"), ("0.5", 500_000, "0.5"), ("1_000.25", 1_000_250_000, "1000.25"),
        ("-3", -3_000_000, "-3"), ("-0.000001", -1, "-0.000001"), ("007", 7_000_000, "7"),
        ("0", 0, "0"), ("1.500000", 1_500_000, "1.5"),
        ("9223372036854.775807", Int64.max, "9223372036854.775807"),
        ("-9223372036854.775808", Int64.min, "-9223372036854.775808"),
    ])
    func `a decimal is read and written exactly`(
        text: String, millionths: Int64, written: String
    ) throws {
        let read = try decimal(text)
        #expect(read.millionths == millionths)
        #expect(read.description == written)
    }

    @Test(arguments: [
        "", "-", ".", ".5", "5.", "1.2.3", "1e3", "+1", "_1", "1_", "1.0_0", "0.0000001", " 1",
        "9223372036854.775808", "99999999999999", "1,5", "--1", "١",
    ])
    func `text that is no decimal is refused`(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test(arguments: UInt64(1)...20)
    func `a product is the exact one, rounded half to even once`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let factors = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                ExactDecimal(
                    millionths: .random(in: -4_000_000_000...4_000_000_000, using: &generator))
            }
            let places = Int.random(in: 0...3, using: &generator)
            let exact = factors.reduce(Fraction(1)) {
                $0 * Fraction(Int128($1.millionths), 1_000_000)
            }
            let scale = (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
            let expected = (exact * Fraction(scale)).rounded
            let product = try #require(ExactDecimal.product(factors, places: places))
            #expect(Int128(product) == expected)
        }
    }

    @Test(arguments: [
        ("0.5", "0.01", 0), ("0.5", "0.03", 2), ("0.5", "0.05", 2), ("-0.5", "0.03", -2),
        ("-0.5", "0.01", 0), ("0.51", "0.01", 1),
    ])
    func `half a cent goes to the even cent`(left: String, right: String, cents: Int64) throws {
        #expect(try ExactDecimal.product([decimal(left), decimal(right)], places: 2) == cents)
    }

    @Test func `a product beyond 64 bits is nil`() {
        let most = ExactDecimal(millionths: .max)
        #expect(ExactDecimal.product([most, most, most], places: 2) == nil)
        #expect(ExactDecimal.product([most, most], places: 2) == nil)
        #expect(ExactDecimal.product([], places: 2) == 100)
    }
}
