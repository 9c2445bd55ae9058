import CustomerValue
import Testing

struct DVPPercentTests {
    @Test(
        arguments: [
            (200_000, 2_000_000, 100, 1_000), (200_000, 20_000_000, 10, 100),
            (1_000_000, 10_000_000, 100, 1_000), (-50_000, 2_000_000, -25, -250),
            (0, 2_000_000, 0, 0), (1, 3, 333, 3_333), (-1, 3, -333, -3_333), (1, 1_600, 1, 6),
            (25, 10_000, 2, 25), (35, 10_000, 4, 35), (-25, 10_000, -2, -25),
        ] as [(Int64, Int64, Int64, Int64)])
    func `DVP% is net gain over purchases`(
        netGain: Int64, purchases: Int64, tenths: Int64, hundredths: Int64
    ) throws {
        let dvp = try DVPPercent(netGain: dollars(netGain), purchases: dollars(purchases))
        #expect(dvp.tenths == tenths)
        #expect(dvp.hundredths == hundredths)
    }

    @Test func `without purchases it is not defined, never zero`() throws {
        let gain = try dollars(200_000)
        for purchases in try [nil, dollars(0), dollars(-5)] {
            #expect(throws: DVPError.noPurchases) {
                try DVPPercent(netGain: gain, purchases: purchases)
            }
        }
        #expect(throws: DVPError.noNetGain) { try DVPPercent(netGain: nil, purchases: gain) }
        let yen = try Money(major: 5, currency: currency("JPY"))
        #expect(throws: DVPError.currencyMismatch) {
            try DVPPercent(netGain: gain, purchases: yen)
        }
    }

    @Test(arguments: UInt64(1)...20)
    func `it rounds and sorts like the exact fraction`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let dollar = try currency("USD")
        let amount = { (range: ClosedRange<Int64>) in
            Money(amountMinor: .random(in: range, using: &generator), currency: dollar)
        }
        for _ in 0..<100 {
            let pair = try (0..<2).map { _ in
                try DVPPercent(netGain: amount(-9_999...9_999), purchases: amount(1...9_999))
            }
            let exact = pair.map { Fraction($0.numerator, $0.denominator) }
            #expect(Int128(pair[0].hundredths) == (exact[0] * Fraction(100)).rounded)
            #expect((pair[0] < pair[1]) == (exact[0] < exact[1]))
        }
    }

    @Test func `the largest amounts neither trap nor wrap`() throws {
        let dollar = try currency("USD")
        let least = try DVPPercent(
            netGain: Money(amountMinor: .min, currency: dollar),
            purchases: Money(amountMinor: 1, currency: dollar))
        let most = try DVPPercent(
            netGain: Money(amountMinor: .max, currency: dollar),
            purchases: Money(amountMinor: .max, currency: dollar))
        #expect(least < most)
        #expect([least.hundredths, most.hundredths] == [.min, 10_000])
    }
}
