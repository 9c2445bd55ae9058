import Testing
import ValueModel

@Suite struct `Units` {
    static let read: [(String, String, String)] = [
        ("", "1", "1"), ("1", "1", "1"), ("%", "1", "0.01"), ("USD", "USD", "1"),
        ("USD/visit", "USD/visit", "1"), ("visit/year", "visit/year", "1"),
        ("1/year", "1/year", "1"),
        ("kUSD/year", "USD/year", "1000"), ("MEUR", "EUR", "1000000"),
        ("USD*hour/visit", "USD*hour/visit", "1"),
        ("m^2", "m^2", "1"), ("USD/m^2/year", "USD/m^2/year", "1"), ("m^-1", "1/m", "1"),
        ("thousand USD/year", "USD/year", "1000"), ("million*visit", "visit", "1000000"),
        ("USD/thousand visit", "USD/visit", "0.001"), ("USD/h", "USD/hour", "1"),
        ("min/day", "minute/day", "1"),
        ("visits/years", "visits/year", "1"), ("USD / visit", "USD/visit", "1"),
        ("visit/visit", "1", "1"),
        ("kW", "kW", "1"), ("kUSD^2", "USD^2", "1000000"), ("Stück/Jahr", "Stück/Jahr", "1"),
        ("%/year", "1/year", "0.01"), ("hour/year", "hour/year", "1"),
    ]

    @Test(arguments: read)
    func `are read with their scale`(text: String, powers: String, scale: String) throws {
        let unit = try #require(Unit(text))
        #expect(unit.description == powers && unit.scale == ExactNumber(scale))
        #expect(unit.text == text)
        #expect(Unit(unit.description)?.powers == unit.powers)
    }

    @Test(arguments: [
        "USD per visit", "$/visit", "USD/", "/year", "*", "m^10", "m^0", "m^x", "m^1.5", "2",
        "USD//year",
        "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q", "USD visit", "(USD)", "USD+EUR",
    ])
    func `that are none are refused`(text: String) {
        #expect(Unit(text) == nil)
    }

    static let factors: [(String, String, String?)] = [
        ("USD/month", "USD/year", "12"), ("USD/year", "USD/month", "1/12"),
        ("USD/week", "USD/year", "365/7"),
        ("USD/day", "USD/year", "365"), ("USD/quarter", "USD/month", "1/3"),
        ("hour", "minute", "60"),
        ("minute/visit", "hour/visit", "1/60"), ("kUSD", "USD", "1000"),
        ("USD", "MUSD", "0.000001"),
        ("kUSD/month", "USD/year", "12000"), ("%", "1", "0.01"), ("second", "year", "1/31536000"),
        ("hour/year", "1", nil), ("hour/year", "minute/month", "5"), ("USD", "EUR", nil),
        ("USD", "USD/year", nil),
        ("visit", "visits", nil), ("m^2", "m", nil), ("USD*hour/year", "USD", nil),
        ("USD/hour*hour/year", "USD/month", "1/12"),
        ("hour^2", "minute^2", "3600"), ("1/hour", "1/minute", "1/60"),
    ]

    @Test(arguments: factors)
    func `convert between periods and scales only`(from: String, to: String, factor: String?) throws
    {
        let (one, other) = (try #require(Unit(from)), try #require(Unit(to)))
        #expect(one.factor(to: other) == factor.flatMap { ExactNumber($0) })
    }

    @Test func `convert there and back to the same figure`() throws {
        let texts = Self.read.map(\.0) + Self.factors.map(\.0)
        for one in texts.compactMap({ Unit($0) }) {
            for other in texts.compactMap({ Unit($0) }) {
                let (there, back) = (one.factor(to: other), other.factor(to: one))
                #expect((there == nil) == (back == nil))
                guard let there, let back else { continue }
                #expect(there.multiplied(by: back) == ExactNumber(1), "\(one.text) \(other.text)")
            }
        }
    }
}
