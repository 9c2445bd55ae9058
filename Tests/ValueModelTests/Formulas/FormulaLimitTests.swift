import Testing
import ValueModel

@Suite struct `Formulas have limits` {
    private static func sum(_ count: Int) -> String {
        Array(repeating: "a", count: count).joined(separator: "+")
    }

    @Test(arguments: [
        ("one * (" + sum(998) + ")", [String]()),
        (
            "one * (" + sum(999) + ")",
            ["2005: a formula has at most 2,000 words and signs: split it into several drivers"]
        ),
        (String(repeating: "(", count: 64) + "one" + String(repeating: ")", count: 64), []),
        (
            String(repeating: "(", count: 65) + "one" + String(repeating: ")", count: 65),
            ["66: a formula nests at most 64 deep: split it into several drivers"]
        ),
        (String(repeating: "-", count: 64) + "one", []),
        (
            String(repeating: "-", count: 65) + "one",
            ["66: a formula nests at most 64 deep: split it into several drivers"]
        ),
        (
            "one^" + String(repeating: "2^", count: 64) + "1",
            ["133: a formula nests at most 64 deep: split it into several drivers"]
        ),
        (
            String(repeating: "max(1, ", count: 65),
            ["453: a formula nests at most 64 deep: split it into several drivers"]
        ),
    ])
    func `length and nesting are bounded`(formula: String, faults: [String]) {
        #expect(FormulaBench.faults(formula) == faults)
    }
}
