import Testing
import ValueModel

/// Every way to give a figure, and what can be wrong with it.
@Suite struct `Figures in files` {
    static let refused: [(String, [String])] = [
        ("x", ["6: “x” is no number: write 2_000_000, 1.5, -3 or 40%"]),
        ("1,5", ["6: “1,5”: write thousands as 1_000, and 0.5 with a point"]),
        ("1e3", ["6: “1e3”: write all digits, as in 1_000, not powers of ten"]),
        ("1e400", ["6: “1e400”: write all digits, as in 1_000, not powers of ten"]),
        (".inf", ["6: “.inf” is no number: write 2_000_000, 1.5, -3 or 40%"]),
        (".nan", ["6: “.nan” is no number: write 2_000_000, 1.5, -3 or 40%"]),
        ("0x10", ["6: “0x10” is no decimal number"]),
        ("+5", ["6: “+5”: write no + before a number"]),
        (".5", ["6: “.5”: write a digit before the point, as in 0.5"]),
        ("5.", ["6: “5.”: write digits behind the point, or no point"]),
        ("1234567890123456789012345678901", ["6: a number has at most 30 digits"]),
        ("\"12%%\"", ["7: “12%%” is no number: write 2_000_000, 1.5, -3 or 40%"]),
        (
            "[1, 2]",
            ["6: a list is no figure: write { low: 1, base: 2, high: 3 } or { uniform: [1, 3] }"]
        ),
        ("", ["5: a figure is missing: write a number, or low, base and high"]),
        ("{}", ["6: a figure is missing: write a number, or low, base and high"]),
        ("{ unit: USD }", ["6: a figure is missing: write a number, or low, base and high"]),
        (
            "{ base: [5] }",
            [
                "14: “base” is a text, not a list or a group",
                "6: a figure is missing: write a number, or low, base and high",
            ]
        ),
        ("{ low: 1, base: 2 }", ["6: “high” is missing: it takes low, base and high"]),
        ("{ low: 3, base: 2, high: 1 }", ["31: “high” is below “low”"]),
        ("{ low: 1, base: 5, high: 3 }", ["22: “base” is not between “low” and “high”"]),
        (
            "{ low: 1, base: 1, high: 1 }",
            ["31: “low” and “high” are the same: write a plain number"]
        ),
        (
            "{ p5: 1, p95: 2 }",
            ["6: this figure with p5 and p95 needs a shape: lognormal or normal"]
        ),
        (
            "{ p5: 1, p95: 2, shape: lognormall }",
            ["30: shape is lognormal or normal; did you mean “lognormal”?"]
        ),
        ("{ p5: 0, p95: 2, shape: lognormal }", ["12: p5 of a lognormal figure is above 0"]),
        ("{ p5: 3, p95: 2, shape: normal }", ["20: “p95” is below “p5”"]),
        ("{ p5: 3, shape: normal }", ["6: “p95” is missing: it takes p5 and p95"]),
        (
            "{ p5: 1, base: 2, p95: 3, shape: normal }",
            ["6: a figure is given in one way: base, p5, p95, shape do not go together"]
        ),
        (
            "{ base: 2, uniform: [1, 2] }",
            ["6: a figure is given in one way: base and uniform do not go together"]
        ),
        (
            "{ withheld: true, scale: 4 }",
            ["6: a figure is given in one way: scale and withheld do not go together"]
        ),
        ("{ uniform: 5 }", ["17: write uniform: [low, high]"]),
        ("{ uniform: [1] }", ["17: this figure needs uniform: [low, high]"]),
        ("{ uniform: [2, 1] }", ["21: “high” is below “low”"]),
        ("{ uniform: [1, x] }", ["21: “x” is no number: write 2_000_000, 1.5, -3 or 40%"]),
        ("{ normal: [1, 0] }", ["20: a standard deviation is above 0"]),
        ("{ triangular: [1, 2] }", ["20: this figure needs triangular: [low, most likely, high]"]),
        ("{ triangular: [1, 9, 2] }", ["24: “most likely” is not between “low” and “high”"]),
        ("{ beta: [0, 2, 1, 3] }", ["15: alpha is above 0"]),
        ("{ beta: [1, -2, 1, 3] }", ["18: beta is above 0"]),
        ("{ beta: [1, 2, 3, 3] }", ["24: “low” and “high” are the same: write a plain number"]),
        (
            "{ discrete: { 1: 0.5, 2: 0.6 } }",
            ["18: this figure has probabilities that add up to 1.1, not to 1"]
        ),
        (
            "{ discrete: { 1: 1 } }",
            ["18: this figure needs 2 to 200 values, each with its probability"]
        ),
        ("{ discrete: { 1: 0, 2: 1 } }", ["23: a probability is above 0"]),
        ("{ discrete: { 1: 0.5, 1.0: 0.5 } }", ["28: this value stands twice"]),
        ("{ discrete: { 1: 0.5, 1: 0.5 } }", ["20: “1” stands twice in the same group"]),
        ("{ discrete: [1, 2] }", ["18: write discrete: { value: probability, … }"]),
        ("{ withheld: false }", ["18: “withheld” is true, or not there at all"]),
        ("{ scale: 6 }", ["15: the scale goes from 1 to 5"]),
        ("{ scale: 2.5 }", ["15: the scale goes from 1 to 5"]),
        (
            "{ base: 5, evidence: measurd }",
            [
                "27: evidence is measured, customer-stated, supplier-estimated, scale-only or "
                    + "withheld; did you mean “measured”?"
            ]
        ),
        (
            "{ base: 5, evidence: withheld }",
            [
                "27: a figure that is withheld has no number: write { withheld: true } or "
                    + "{ scale: 4 }"
            ]
        ),
        (
            "{ withheld: true, evidence: measured }",
            ["34: a figure that is withheld cannot be measured"]
        ),
        ("{ base: 5, date: 2027-02-30 }", ["23: “2027-02-30” is no date: write it as 2028-06-30"]),
        ("{ base: 5, units: USD }", ["17: “units” is no key of an input; did you mean “unit”?"]),
        (
            "{ base: 5, unit: USD per visit }",
            ["27: a sign is missing before “per”: write / for “per” and * for “times”"]
        ),
        ("{ base: 5, unit: $/visit }", ["23: a currency is written as its code: USD"]),
        ("{ base: 5, unit: USD/ }", ["27: the unit stops where a word is expected"]),
        ("{ base: 5, unit: m^10 }", ["24: a power is a whole number from 1 to 9"]),
        ("{ base: 5, unit: m? }", ["24: “?” means nothing in a unit"]),
        ("{ base: 5%, unit: \"%\" }", ["14: the unit is % already: write the sign once"]),
        ("{ base: 5, unit: usd/year }", ["23: “usd” is written USD"]),
        ("{ base: 5, base: 6 }", ["8: “base” stands twice in the same group"]),
    ]

    @Test(arguments: refused)
    func `a figure that cannot be is refused at its place`(figure: String, sentences: [String]) {
        let found = faults(FileBench.input(figure))
        #expect(Set(found) == Set(sentences.map { "8:" + $0 }))
    }

    static let bases: [(String, String)] = [
        ("5", "5"), ("-5", "-5"), ("2_000_000", "2000000"), ("40%", "0.4"), ("40 %", "0.4"),
        ("\"5\"", "5"), ("{ base: 0.12 }", "0.12"), ("{ low: 1, base: 2.5, high: 4 }", "2.5"),
        ("{ p5: 400, p95: 900, shape: lognormal }", "600"),
        ("{ p5: 400, p95: 900, shape: normal }", "650"), ("{ uniform: [1, 2] }", "1.5"),
        ("{ normal: [120, 20] }", "120"), ("{ triangular: [0.03, 0.07, 0.10] }", "0.07"),
        ("{ discrete: { 20: 0.7, 10: 0.3 } }", "20"), ("{ discrete: { 10: 0.5, 20: 0.5 } }", "10"),
        ("{ low: 1%, base: 2%, high: 3% }", "0.02"),
    ]

    @Test(arguments: bases)
    func `the base of a figure is exact`(figure: String, base: String) throws {
        let input = try model(FileBench.input(figure)).inputs[1]
        #expect(input.form.base == ExactNumber(base).map(Figure.exact))
        #expect(input.evidence == .supplierEstimated)
    }

    @Test func `a beta's base is its median, rounded`() throws {
        let input = try model(FileBench.input("{ beta: [2, 2, 0, 10] }")).inputs[1]
        let base = try #require(input.form.base)
        #expect(!base.isExact && abs(base.value - 5) < 1e-9)
    }

    @Test func `braces carry where a figure comes from`() throws {
        let text = FileBench.input(
            "{ base: 5, unit: visit/year, title: Visits, evidence: customer-stated, source: call, "
                + "person: Ann, session: S1, date: 2027-03-04 }")
        let input = try model(text).inputs[1]
        #expect(input.title == "Visits" && input.evidence == .customerStated)
        #expect(input.source == "call" && input.person == "Ann" && input.session == "S1")
        #expect(input.statedOn == CalendarDay(year: 2027, month: 3, day: 4))
        #expect(input.unit.text == "visit/year")
        #expect(input.position == Position(line: 8, column: 3))
    }

    @Test(arguments: [
        ("{ withheld: true }", InputForm.withheld, EvidenceGrade.withheld),
        ("{ scale: 4 }", .scale(4), .scaleOnly),
        ("{ scale: 1, evidence: scale-only }", .scale(1), .scaleOnly),
    ])
    func `figures without numbers have a grade of their own`(
        figure: String, form: InputForm, grade: EvidenceGrade
    ) throws {
        let input = try model(FileBench.input(figure)).inputs[1]
        #expect(input.form == form && input.evidence == grade)
    }
}
