import Testing
import ValueModel

/// What formulas are refused for, at which column, in which words.
@Suite struct `Formulas are refused` {
    static let syntax: [(String, String)] = [
        ("1 +", "4: the formula stops where a number or a name is expected"),
        ("2^", "3: the formula stops where a number or a name is expected"),
        ("-", "2: the formula stops where a number or a name is expected"),
        ("if(", "4: the formula stops where a number or a name is expected"),
        ("1 + * 2", "5: a number or a name is missing before “*”"),
        ("+a", "1: a number or a name is missing before “+”"),
        ("^2", "1: a number or a name is missing before “^”"),
        ("(1 + 2", "1: this parenthesis is never closed"),
        ("max(a, (b)", "4: this parenthesis is never closed"),
        ("1 + 2)", "6: this parenthesis closes nothing, or too early"),
        ("max(a,)", "7: this parenthesis closes nothing, or too early"),
        ("()", "2: this parenthesis closes nothing, or too early"),
        ("1 2", "3: a sign is missing before “2”, such as + or *"),
        ("a b", "3: a sign is missing before “b”, such as + or *"),
        ("(a)(b)", "4: a sign is missing before this parenthesis"),
        ("a (b)", "1: there is no function “a”: there are if, max, min and sum"),
        ("2x", "1: “2x” is neither a number nor a name: write a sign between, as in 2 * x"),
        ("1e3", "1: “1e3”: write all digits, as in 1_000, not powers of ten"),
        ("1e400", "1: “1e400”: write all digits, as in 1_000, not powers of ten"),
        ("0x10", "1: “0x10” is no decimal number"),
        (".5", "1: a number starts with a digit: write 0 before the point"),
        ("a.b", "2: a name has no point: write _"),
        ("5.", "1: “5.”: write digits behind the point, or no point"),
        ("1__0", "1: “1__0” is no number: write 2_000_000, 1.5, -3 or 40%"),
        ("1.2.3", "1: “1.2.3” is no number: write 2_000_000, 1.5, -3 or 40%"),
        ("1,000", "1: “1,000” can be one number or two: write 1_000, or a space after the comma"),
        (
            "max(1,500, 2)",
            "5: “1,500” can be one number or two: write 1_500, or a space after the comma"
        ),
        ("a + 007", "5: “007” starts with a zero: write thousands as 1_000"),
        ("12345678901234567890123456789012", "1: a number has at most 30 digits"),
        ("a × b", "3: “×” is written *"), ("a ÷ b", "3: “÷” is written /"),
        ("a − b", "3: “−” is written -"), ("2 ** 3", "3: “**” is written ^"),
        ("a;b", "2: “;” is written ,"), ("[a]", "1: “[” is written ("),
        ("a = b", "3: formulas compare with <, <=, > and >= only, and only within if(…)"),
        ("a != b", "3: formulas compare with <, <=, > and >= only, and only within if(…)"),
        ("a > b", "3: comparisons stand only first within if: if(a > b, x, y)"),
        ("max(a > b, 1)", "7: comparisons stand only first within if: if(a > b, x, y)"),
        ("if(a, 1, 2)", "5: “if” starts with a comparison: if(a > b, x, y)"),
        ("if(a > b, 1)", "12: “if” needs a comparison and two figures: if(a > b, x, y)"),
        ("if(a > b, 1, 2, 3)", "15: a comma separates arguments of a function only"),
        ("if(a > b > 1, 1, 2)", "10: “if” needs a comparison and two figures: if(a > b, x, y)"),
        ("a, b", "2: a comma separates arguments of a function only"),
        ("if", "1: “if” needs its arguments in parentheses"),
        ("1 + min", "5: “min” needs its arguments in parentheses"),
        ("min()", "1: “min” needs at least two arguments"),
        ("min(1)", "1: “min” needs at least two arguments"),
        ("sum()", "1: “sum” needs at least one argument"),
        ("median(a, b)", "1: there is no function “median”: there are if, max, min and sum"),
        (
            "mx(a, b)",
            "1: there is no function “mx”: there are if, max, min and sum; did you mean “max”?"
        ),
        ("$5", "1: units stand with the inputs: no currency signs in a formula"),
        ("5 €", "3: units stand with the inputs: no currency signs in a formula"),
        ("5%%", "3: “%” stands behind a number: 7%"), ("a%", "2: “%” stands behind a number: 7%"),
        ("\"a\"", "1: a formula has no quotes"), ("a & b", "3: “&” means nothing in a formula"),
        ("a @ b", "3: “@” means nothing in a formula"),
        ("a \u{200B}b", "3: “U+200B” means nothing in a formula"),
    ]

    @Test(arguments: syntax)
    func `what cannot be read is named where it stands`(formula: String, fault: String) {
        #expect(FormulaBench.faults(formula) == [fault])
    }

    static let names: [(String, [String])] = [
        ("vists", ["1: nothing is called “vists”; did you mean “visits”?"]),
        ("one + COST", ["7: nothing is called “COST”; did you mean “cost”?"]),
        ("nothing_like_it", ["1: nothing is called “nothing_like_it”"]),
        ("gone + gone", ["1: nothing is called “gone”; did you mean “one”?"]),
        ("net_gian", ["1: nothing is called “net_gian”; did you mean “net_gain”?"]),
        (
            "qqqqq + zzzzz",
            ["1: nothing is called “qqqqq”", "9: nothing is called “zzzzz”"]
        ),
        ("5 * USD", ["5: “USD” is a unit: units stand with the inputs, not in a formula"]),
        ("one / year", ["7: “year” is a unit: units stand with the inputs, not in a formula"]),
    ]

    @Test(arguments: names)
    func `unknown names come with a guess`(formula: String, faults: [String]) {
        #expect(FormulaBench.faults(formula) == faults)
    }

    static let divisors: [(String, String)] = [
        ("one / zero", "7: the divisor “zero” is zero when every input is at its base"),
        ("one / 0", "7: the divisor “0” is zero when every input is at its base"),
        ("one / (a - 2)", "8: the divisor “a - 2” is zero when every input is at its base"),
        (
            "one / x",
            "7: the divisor “x” can be zero (it can lie anywhere from -1 to 3): keep it away from "
                + "zero, for example with max"
        ),
        (
            "one / (y - 1)",
            "8: the divisor “y - 1” can be zero (it can lie anywhere from 0 to 3): keep it away "
                + "from zero, for example with max"
        ),
        (
            "one / wide",
            "7: the divisor “wide” can be zero (it can lie anywhere from -9.01 to 29.01): keep it "
                + "away from zero, for example with max"
        ),
        (
            "if(x > 0, one / x, 0)",
            "17: the divisor “x” can be zero (it can lie anywhere from -1 to 3): keep it away from "
                + "zero, for example with max"
        ),
        (
            "one * x ^ 0.5",
            "7: “x” can be negative (it can lie anywhere from -1 to 3), and a negative number has "
                + "whole powers only"
        ),
        ("one * (0 - a) ^ 0.5", "8: a negative number has whole powers only"),
        (
            "one * x ^ -1",
            "7: “x” can be zero (it can lie anywhere from -1 to 3), and zero has no negative power"
        ),
        ("one * zero ^ -1", "7: zero has no negative power"),
        ("one * 10 ^ 400", "7: “10 ^ 400” can become too large to compute"),
        ("one * y ^ 5000", "7: “y ^ 5000” can become too large to compute"),
    ]

    @Test(arguments: divisors)
    func `what has no value for some draw is refused`(formula: String, fault: String) {
        #expect(FormulaBench.faults(formula) == [fault])
    }

    @Test(arguments: [
        "one / y", "one / n", "one / max(x, 1)", "one / (y - 0.9)", "one * x ^ 2",
        "one * y ^ -1", "one * y ^ 0.5", "one / (x ^ 2 + 1)", "one / (a - 3)",
        "one / if(a > b, x, 1)", "one / min(-1, x)", "one / (third * y)",
    ])
    func `what stays away from zero is taken`(formula: String) {
        #expect(FormulaBench.faults(formula) == [])
    }
}
