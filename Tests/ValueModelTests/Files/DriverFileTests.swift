import Testing
import ValueModel

@Suite struct `Drivers in files` {
    private static let halfLife =
        "a half-life is a number above 0 and a period: 3 year, or 18 month"

    static let refused: [(String, [String])] = [
        (
            "5",
            [
                "9:5: a driver has keys: { name: …, kind: …, formula: … }"
            ]
        ),
        ("{ name: D, kind: benefit }", ["9:5: this driver needs a formula"]),
        ("{ kind: benefit, formula: a }", ["9:5: this driver needs a name"]),
        ("{ name: D, formula: a }", ["9:5: this driver needs a kind: benefit, cost or price"]),
        (
            "{ name: D, kind: benifit, formula: a }",
            ["9:22: kind is benefit, cost or price; did you mean “benefit”?"]
        ),
        (
            "{ id: a, name: D, kind: benefit, formula: a }",
            ["9:11: “a” is already the name of an input"]
        ),
        (
            "{ id: sum, name: D, kind: benefit, formula: a }",
            ["9:11: “sum” has a meaning of its own: choose another name"]
        ),
        (
            "{ id: x y, name: D, kind: benefit, formula: a }",
            ["9:11: a name has letters, digits and _ only, and starts with a letter"]
        ),
        ("{ name: D, kind: benefit, formula: a, half_life: 3 }", ["9:54: " + halfLife]),
        ("{ name: D, kind: benefit, formula: a, half_life: -3 year }", ["9:54: " + halfLife]),
        ("{ name: D, kind: benefit, formula: a, half_life: 3 visit }", ["9:54: " + halfLife]),
        (
            "{ name: D, kind: benefit, formula: a, catch_up: soon }",
            ["9:53: “soon” is no date: write it as 2028-06-30"]
        ),
        (
            "{ name: D, kind: benefit, formula: a, half_life: 3 year, catch_up: 2028-06-30 }",
            ["9:72: write half_life or catch_up, not both"]
        ),
        (
            "{ name: D, kind: benefit, formula: max(a, 0) }",
            [
                "9:47: “0)” is no key of a driver: within { } a text with commas needs quotes",
                "9:43: this parenthesis is never closed",
            ]
        ),
        (
            "{ name: D, kind: benefit, formula: a, atribute: x }",
            ["9:43: “atribute” is no key of a driver; did you mean “attribute”?"]
        ),
        (
            "{ name: D, kind: benefit, formula: [a] }",
            [
                "9:40: “formula” is a text, not a list or a group",
                "9:5: this driver needs a formula",
            ]
        ),
        (
            "{ name: D, kind: benefit, formula: a }\n  - { name: D, kind: cost, formula: a }",
            ["10:13: there is a driver of this name already"]
        ),
        (
            "{ id: d, name: D, kind: cost, formula: a }\n"
                + "  - { id: d, name: E, kind: cost, formula: a }",
            ["10:11: “d” is already the id of a driver"]
        ),
        (
            "{ name: D, kind: benefit, formula: purchases }",
            ["9:40: this model says nothing about purchases"]
        ),
        (
            "{ name: D, kind: benefit, formula: worth }",
            ["9:40: “worth” needs a reference: the price of the alternative per period"]
        ),
        (
            "name: D\n    kind: benefit\n    formula: >-\n      a +\n      a * (2 +\n      bb)",
            ["14:7: nothing is called “bb”"]
        ),
        (
            "name: D\n    kind: benefit\n    formula: |\n      -a +\n\n      bb",
            ["14:7: nothing is called “bb”"]
        ),
        (
            "name: D\n    kind: benefit\n    formula: a +\n      a * bb",
            ["12:11: nothing is called “bb”"]
        ),
        ("{ name: D, kind: benefit, formula: 'a + bb' }", ["9:45: nothing is called “bb”"]),
        ("{ name: Ü, kind: benefit, formula: \"a + bb\" }", ["9:45: nothing is called “bb”"]),
        (
            "{ name: D, kind: bonus, formula: a + bb, half_life: 3 }",
            [
                "9:22: kind is benefit, cost or price",
                "9:42: nothing is called “bb”", "9:57: " + halfLife,
            ]
        ),
    ]

    @Test(arguments: refused)
    func `a driver that cannot be is refused at its place`(text: String, sentences: [String]) {
        #expect(Set(faults(FileBench.driver(text))) == Set(sentences))
    }

    @Test(arguments: [
        ("half_life: 3 year", Driver.Decay.halfLife(years: ExactNumber(3))),
        ("half_life: 18 months", ExactNumber("1.5").map { .halfLife(years: $0) }),
        ("half_life: 1_460 days", .halfLife(years: ExactNumber(4))),
        ("catch_up: 2028-02-29", CalendarDay("2028-02-29").map { .catchUp($0) }),
    ])
    func `an advantage wears off by half-life or by a day`(
        text: String, decay: Driver.Decay?
    ) throws {
        let model = try model(
            FileBench.driver("{ name: D, kind: benefit, formula: a, \(text) }"))
        #expect(model.drivers[0].decay == decay)
    }
}
