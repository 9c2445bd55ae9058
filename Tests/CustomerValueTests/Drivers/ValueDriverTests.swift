import CustomerValue
import Testing

struct ValueDriverTests {
    @Test func `25 visits saved at 650 dollars are worth 16,250 dollars a year`() throws {
        #expect(try driver(inputs: ["25", "650", "1"]).annualValue() == dollars(16_250))
        #expect(
            try driver(kind: .cost, inputs: ["25", "650", "1"]).annualValue() == dollars(-16_250))
        #expect(
            try driver(kind: .price, inputs: ["1", "20_000", "1"]).annualValue() == dollars(-20_000)
        )
    }

    @Test(arguments: UInt64(1)...20)
    func `a driver is the exact product, rounded once to the minor unit`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let amounts = (0..<3).map { _ in
                ExactDecimal(millionths: .random(in: -9_000_000...9_000_000_000, using: &generator))
            }
            let code = ["USD", "JPY", "KWD"][Int.random(in: 0...2, using: &generator)]
            let value = try driver(code: code, inputs: amounts.map(\.description)).annualValue()
            let exact = amounts.reduce(Fraction(Int128(try currency(code).minorPerMajor))) {
                $0 * Fraction(Int128($1.millionths), 1_000_000)
            }
            #expect(Int128(value.amountMinor) == exact.rounded)
        }
    }

    @Test func `what is missing is named and never zero`() throws {
        var noFrequency = try driver(inputs: ["1", "2", "3"])
        noFrequency.inputs.removeLast()
        var twice = try driver(inputs: ["1", "2", "3"])
        twice.inputs.append(twice.inputs[0])
        var otherFormula = try driver(inputs: ["1", "2", "3"])
        otherFormula.formula = "quantity + unitValue"
        let cases: [(ValueDriver, DriverError)] = [
            (try driver(inputs: ["25", nil, "1"]), .noAmount(.unitValue, .withheld)),
            (
                try driver(inputs: ["25", "1", "1"], evidence: .scaleOnly),
                .noAmount(.quantity, .scaleOnly)
            ),
            (noFrequency, .inputMissing(.frequency)), (twice, .inputTwice(.quantity)),
            (otherFormula, .unknownFormula),
            (try driver(inputs: ["9_000_000_000_000", "9_000_000_000_000", "1"]), .overflow),
        ]
        for (driver, error) in cases {
            #expect(throws: error) { try driver.annualValue() }
        }
    }
}
