/// Files with one thing wrong, and where.
enum FileBench {
    static let head =
        "parley: value-model/1\nname: S\ncurrency: USD\nperiod: year\nalternative: none\n"
    static let inputs = "inputs:\n  a: { base: 1, unit: USD/year }\n"
    static let drivers = "drivers:\n  - { name: D, kind: benefit, formula: a }\n"

    /// The input stands on line 8, its figure from column 6.
    static func input(_ figure: String) -> String { line("  b: " + figure) }

    /// Line 8 as a whole.
    static func line(_ text: String) -> String { head + inputs + text + "\n" + drivers }

    /// The driver stands on line 9, from column 5.
    static func driver(_ text: String) -> String {
        head + inputs + "drivers:\n  - " + text + "\n"
    }

    /// The text stands on line 6.
    static func model(_ text: String) -> String { head + text + "\n" + inputs + drivers }
}
