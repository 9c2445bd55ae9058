import Testing
import ValueModel

/// What units do not fit, where, and what helps.
@Suite struct `Units fit or are refused` {
    private static let both =
        "stand on both sides of the fraction and cancel only when they are "
        + "the same"

    static let cases: [(String, String)] = [
        ("a", "1: “a” has no unit, and a driver ends in USD/year: give “a” that unit"),
        (
            "3 * b + 1",
            "1: “3 * b + 1” has no unit, and a driver ends in USD/year: give “b” that unit"
        ),
        ("3", "1: “3” is a plain number: make the amount an input with the unit USD/year"),
        ("7%", "1: “7%” is a plain number: make the amount an input with the unit USD/year"),
        ("visits", "1: “visits” ends in visit/year, and a driver in USD/year"),
        ("cost", "1: “cost” ends in USD/visit, and a driver in USD/year"),
        (
            "amount",
            "1: “amount” says how much but not how often: it ends in USD, and a driver in USD/year"
        ),
        (
            "a * amount",
            "1: “a * amount” says how much but not how often: it ends in USD, and a driver in "
                + "USD/year"
        ),
        ("visits * cost + amount", "17: “amount” is in USD where USD/year is expected"),
        (
            "visits * cost + 5",
            "17: “5” is a plain number where USD/year is expected: make it an input with that unit"
        ),
        (
            "5 + visits * cost",
            "5: “visits * cost” is in USD/year where a plain number is expected"
        ),
        (
            "visits * cost + a",
            "17: “a” is a plain number where USD/year is expected: give it that unit"
        ),
        (
            "one - 10%",
            "7: “10%” is a plain number where USD/year is expected: make it an input with that unit"
        ),
        (
            "euros",
            "1: “euros” ends in EUR/year, and a driver in USD/year: a model has one currency, so "
                + "EUR needs converting first"
        ),
        (
            "one + euros",
            "7: “euros” is in EUR/year where USD/year is expected: a model has one currency, so "
                + "EUR needs converting first"
        ),
        (
            "hours", "1: “hours” ends in hour/year, and a driver in USD/year: hour, year " + both
        ),
        (
            "wage * minutes * visits",
            "1: “wage * minutes * visits” ends in USD*minute/hour/year, and a driver in USD/year: "
                + "hour, minute, year " + both
        ),
        (
            "one + wage * minutes * visits",
            "7: “wage * minutes * visits” is in USD*minute/hour/year where USD/year is expected: "
                + "hour, minute, year " + both
        ),
        ("max(one, visits)", "10: “visits” is in visit/year where USD/year is expected"),
        (
            "min(one, b, 0)",
            "10: “b” is a plain number where USD/year is expected: give it that unit"
        ),
        ("sum(one, side)", "10: “side” is in m where USD/year is expected"),
        (
            "if(visits > 5, one, one)",
            "13: “5” is a plain number where visit/year is expected: "
                + "make it an input with that unit"
        ),
        ("if(visits > side, one, one)", "13: “side” is in m where visit/year is expected"),
        ("if(a > b, one, visits)", "16: “visits” is in visit/year where USD/year is expected"),
        ("one ^ 2", "1: “one ^ 2” ends in USD^2/year^2, and a driver in USD/year"),
        ("one * one", "1: “one * one” ends in USD^2/year^2, and a driver in USD/year"),
        (
            "one / one",
            "1: “one / one” is a plain number: make the amount an input with the unit USD/year"
        ),
        ("2 ^ visits", "5: an exponent is a plain number, and “visits” is in visit/year"),
        ("side ^ a * rent", "8: a figure in m can be raised to whole numbers from -9 to 9 only"),
        ("side ^ 0.5", "8: a figure in m can be raised to whole numbers from -9 to 9 only"),
        ("side ^ 10", "8: a figure in m can be raised to whole numbers from -9 to 9 only"),
        ("((side^9)^9)^9", "2: the unit of “(side^9)^9” is raised too high"),
    ]

    @Test(arguments: cases)
    func `a unit that does not fit is named where it stands`(formula: String, fault: String) {
        #expect(FormulaBench.faults(formula) == [fault])
    }

    @Test(arguments: [
        ("monthly", ["1 × 12: USD/month to USD/year"]),
        ("one + monthly", ["7 × 12: USD/month to USD/year"]),
        ("monthly + one", ["11 × 1/12: USD/year to USD/month", "1 × 12: USD/month to USD/year"]),
        ("kilo", ["1 × 1000: kUSD/year to USD/year"]),
        (
            "weekly * share",
            [
                "10 × 0.01: % to 1", "1 × 365/7: USD/week to USD/year",
            ]
        ),
        ("visits * cost", []),
        ("trips * cost", ["1 × 12: USD/month to USD/year"]),
    ])
    func `every conversion is told`(formula: String, conversions: [String]) throws {
        let model = try model(FormulaBench.text(formula))
        #expect(model.conversions.map { "\($0.offset + 1) \($0.text)" } == conversions)
    }
}
