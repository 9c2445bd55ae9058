import Testing
import ValueModel

/// What can be wrong with a file as a whole, with its keys and with its drivers.
@Suite struct `Model files` {
    private static let start = "it starts with parley: value-model/1"

    static let whole: [(String, [String])] = [
        ("", ["1:1: this file is empty: " + start]),
        ("# only a comment\n", ["1:1: this file is empty: " + start]),
        ("just text", ["1:1: this is no model file: " + start]),
        ("- a\n- b\n", ["1:1: this is no model file: " + start]),
        ("parley: plan/1\nbudgets: 3\n", ["1:9: this is no value model: " + start]),
        (
            "parley: value-model/2\nfoo: 1\n",
            ["1:9: version “value-model/2” is not known here: this reads value-model/1"]
        ),
        (
            "parley: value-model/1\n",
            [
                "1:1: a model needs a name", "1:1: a model needs a currency, such as USD",
                "1:1: a model needs a period, such as year",
                "1:1: a model needs at least one driver",
            ]
        ),
        (
            FileBench.head + "---\n" + FileBench.head,
            ["6:1: a file holds one model: --- starts a second one"]
        ),
        (
            FileBench.head + "inputs:\n  - a\ndrivers: 5\n",
            [
                "7:3: inputs have names: write name: figure, one a line",
                "8:10: drivers are a list: start each with -",
            ]
        ),
        (String(repeating: "[", count: 5_000), ["1:1: values stand too deep within others"]),
        (String(repeating: "- ", count: 5_000), ["1:1999: values stand too deep within others"]),
        (String(repeating: "? ", count: 5_000), ["1:1999: values stand too deep within others"]),
        (
            String(repeating: "x", count: 1_000_001),
            ["1:1: a model file has at most 1 MB, and this one 1000001 bytes"]
        ),
        (
            FileBench.line("  b: \"unclosed"), ["11:1: a quote is never closed"]
        ),
        (
            FileBench.line("  b: { base: 1, source: \"x\""),
            ["9:1: a comma or a closing bracket is missing, or a value needs quotes"]
        ),
        (FileBench.line("  \tb: 5"), ["8:3: a tab stands here: YAML is indented with spaces"]),
        (FileBench.line("  b: 5\u{0}"), ["8:7: a control character (U+0) stands here"]),
        (
            FileBench.line("  b: a: 5"),
            [
                "8:7: a colon stands within a value: put the value in quotes, or check the "
                    + "indentation"
            ]
        ),
        (
            FileBench.line("  b: &x 5"),
            [
                "8:6: “&” at the start of a value, or behind a comma, is special in YAML and not "
                    + "read here: write a word before it"
            ]
        ),
        (
            FileBench.line("  b: !!int 5"),
            [
                "8:6: “!” at the start of a value, or behind a comma, is special in YAML and not "
                    + "read here: write a word before it"
            ]
        ),
        (
            FileBench.line("  b: *x"),
            ["8:6: a value that starts with * is special in YAML: put it in quotes"]
        ),
        (FileBench.line("  ? [x] : 5"), ["8:5: a key is a single word"]),
        (FileBench.line("  a: 5"), ["7:3: “a” stands twice in the same group"]),
        (
            FileBench.line("  my name: 5"),
            ["8:3: a name has letters, digits and _ only, and starts with a letter"]
        ),
        (FileBench.line("  max: 5"), ["8:3: “max” has a meaning of its own: choose another name"]),
        (
            FileBench.line("  net_gain: 5"),
            ["8:3: “net_gain” has a meaning of its own: choose another name"]
        ),
    ]

    @Test(arguments: whole)
    func `a file that is no model file says why`(text: String, sentences: [String]) {
        #expect(Set(faults(text)) == Set(sentences))
    }

    @Test func `a file that is not UTF-8 says where`() {
        let bytes = Array("parley: x\nab".utf8) + [0xFF, 0xFE]
        #expect(throws: Refusal.self) { try ModelFile.read(bytes: bytes) }
        do {
            _ = try ModelFile.read(bytes: bytes)
        } catch {
            let texts = error.diagnostics.map { $0.text(file: "m.yaml") }
            #expect(texts == ["m.yaml:2:3: this file is not UTF-8 text: save it as UTF-8"])
        }
    }

    static let model: [(String, [String])] = [
        ("purchase: 5", ["6:1: “purchase” is no key of a model; did you mean “purchases”?"]),
        (
            "colour: red",
            [
                "6:1: “colour” is no key of a model: there are parley, purchases, inputs, drivers, "
                    + "name, currency, period, alternative, discount_rate, years, investment and "
                    + "reference"
            ]
        ),
        ("name: again", ["2:1: “name” stands twice in the same group"]),
        ("years: 0", ["6:8: years are a whole number from 1 to 100"]),
        ("years: 2.5", ["6:8: years are a whole number from 1 to 100"]),
        (
            "discount_rate: 8",
            ["6:16: a discount rate is from 0% to 100%; did you mean “8%”?"]
        ),
        ("reference: -1", ["6:12: the reference is a price, from 0 upward"]),
        ("reference: [1]", ["6:12: “reference” is a text, not a list or a group"]),
        ("purchases: 0x5", ["6:12: “0x5” is no decimal number"]),
        (
            "purchases: { base: 5, unit: USD/visit }",
            ["6:29: purchases are in USD/year, not in USD/visit"]
        ),
        (
            "purchases: { uniform: [-1, 5] }",
            ["6:23: purchases can be zero or less (down to -1), and DVP% divides by them"]
        ),
        ("purchases: { base: 5, unit: kUSD/month }", []), ("discount_rate: 8%", []),
        ("years: 5\nreference: 0", []),
    ]

    @Test(arguments: model)
    func `keys of a model are checked`(text: String, sentences: [String]) {
        #expect(faults(FileBench.model(text)) == sentences)
    }

    static let words: [(String, String, [String])] = [
        (
            "usd", "year",
            [
                "3:11: “usd” is no currency: write three capital letters, such as USD; "
                    + "did you mean “USD”?"
            ]
        ),
        (
            "$", "year",
            [
                "3:11: “$” is no currency: write three capital letters, such as USD; "
                    + "did you mean “USD”?"
            ]
        ),
        (
            "dollars", "year",
            ["3:11: “dollars” is no currency: write three capital letters, such as USD"]
        ),
        ("USD", "yearly", ["4:9: “yearly” is no period: write year"]),
        ("USD", "EUR", ["4:9: a period is no currency"]),
        ("USD", "visit/year", ["4:9: a period is one word, such as year, month or dose"]),
        ("USD", "year^2", ["4:9: a period is one word, such as year, month or dose"]),
        ("USD", "3", ["4:9: “3” means nothing in a unit"]),
    ]

    @Test(arguments: words)
    func `currency and period are words that exist`(
        currency: String, period: String, sentences: [String]
    ) {
        let head = FileBench.head.replacing("USD", with: currency).replacing("year", with: period)
        #expect(faults(head + FileBench.inputs + FileBench.drivers) == sentences)
    }
}
