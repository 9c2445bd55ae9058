import Testing
import ValueModel

@Suite struct `Exact numbers` {
    @Test(
        arguments: [
            ("0", 0, 1), ("25", 25, 1), ("-3", -3, 1), ("0.5", 1, 2), ("1_000.25", 4_001, 4),
            ("0.000_001", 1, 1_000_000), ("365/7", 365, 7), ("6/4", 3, 2), ("-1/3", -1, 3),
            ("-0", 0, 1),
        ] as [(String, Int128, Int128)])
    func `are read and written without loss`(text: String, above: Int128, below: Int128) throws {
        let number = try #require(ExactNumber(text))
        #expect(number == ExactNumber(above, over: below))
        #expect(ExactNumber(number.description) == number)
    }

    @Test(arguments: [
        "", "-", ".", ".5", "5.", "1.2.3", "1__0", "_1", "1_", "+1", "1e3", "0x1", "1/0", "1/-2",
        "1/2/3",
        "1 000", "٣", "--1", "1._5", "1.5_", String(repeating: "9", count: 31), "inf", "nan",
    ])
    func `are plain decimals only`(text: String) {
        #expect(ExactNumber(text) == nil)
    }

    @Test func `write the shortest decimal, or a fraction`() throws {
        let texts = [
            ("1.500", "1.5"), ("0.250", "0.25"), ("-0.10", "-0.1"), ("2/3", "2/3"), ("100", "100"),
        ]
        for (text, shortest) in texts {
            #expect(try #require(ExactNumber(text)).description == shortest)
        }
    }

    @Test func `agree with schoolbook fractions`() throws {
        var random = SeededGenerator(seed: Seed.value)
        for _ in 0..<Seed.count(2_000, soak: 1_000_000) {
            let parts = (0..<4).map { _ in Int128.random(in: -1_000_000...1_000_000, using: &random)
            }
            guard parts[1] != 0, parts[3] != 0, parts[2] != 0 else { continue }
            let left = try #require(ExactNumber(parts[0], over: parts[1]))
            let right = try #require(ExactNumber(parts[2], over: parts[3]))
            let (one, other) = (
                try #require(Fraction(parts[0], parts[1])),
                try #require(Fraction(parts[2], parts[3]))
            )
            let found = [
                left.adding(right), left.subtracting(right), left.multiplied(by: right),
                left.divided(by: right),
            ]
            let expected = [
                one.plus(other), one.plus(other, times: -1), one.times(other), one.over(other),
            ]
            #expect(found.map { $0.flatMap { Fraction($0.numerator, $0.denominator) } } == expected)
            #expect((left < right) == one.isBelow(other))
            #expect(ExactNumber(left.description) == left)
        }
    }

    @Test func `answer nothing where they would overflow`() throws {
        let large = try #require(ExactNumber(.max, over: 1))
        let small = try #require(ExactNumber(1, over: .max))
        #expect(large.adding(large) == nil && large.multiplied(by: large) == nil)
        #expect(small.adding(ExactNumber(1, over: .max - 1) ?? small) == nil)
        #expect(large.multiplied(by: small) == ExactNumber(1))
        #expect(large.divided(by: .zero) == nil && ExactNumber.zero.raised(to: -1) == nil)
        #expect(
            ExactNumber(2).raised(to: 126)?.whole == nil && ExactNumber(2).raised(to: 127) == nil)
        #expect(ExactNumber(1, over: 0) == nil && ExactNumber(.min, over: 1) == nil)
        #expect(small < large && !(large < small))
    }
}
