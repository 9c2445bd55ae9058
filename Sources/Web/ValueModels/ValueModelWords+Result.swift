import CustomerValue
import UseCases
import ValueModel

/// What the result says in words.
extension ValueModelWords {
    static let percent = "DVP%"
    static let purchases = "Purchases"
    static let restsOn = "rests on figures the customer stated or that were measured"
    static let confirmed = "confirmed"
    static let notDefined = "DVP% is not defined"
    static let showAsTable = "Show as table"
    static let nothingDrawn = "There is nothing to draw yet."
    static let share = "Share of the draws"
    static let likelihood = "Likelihood"
    static let inside = "Nine of ten outcomes"
    static let outside = "The rest"
    static let outcomesHelp = "The draws counted by the result they gave."
    static let movesHelp =
        "The result with one input at its lower and at its upper end, all others as they stand."
    static let atLow = "At its lower end"
    static let atHigh = "At its upper end"
    static let swingHead = "Swing"
    static let correlation = "Rank correlation"
    static let outcomes = "How often each outcome came up"
    static func steps(_ currency: Currency) -> String {
        "From drivers to net gain, \(currency.code) a year"
    }
    static let base = "As the figures stand"
    static let measure = "Measure"
    static let inNine = "in nine of ten cases"
    static let gapsHead = "Without a figure"
    static let conversions = "Units converted"
    static let emptyTitle = "Nothing is in the model yet"
    static let emptyHelp =
        "Begin with one consequence in money: so many, worth so much each, so often a year. Ask "
        + "the customer for one of the three, and the model can already be discussed."

    /// `DVP% is 10.0 %, in nine of ten cases between 6.1 % and 14.8 %; 62 % of it rests on …`
    static func headline(
        _ name: String, _ value: String, between: (String, String)?, confirmed: String?
    ) -> String {
        let range = between.map { ", \(inNine) between \($0.0) and \($0.1)" } ?? ""
        let rest = confirmed.map { "; \($0) of it \(restsOn)" } ?? ""
        return "\(name) is \(value)\(range)\(rest)."
    }

    static func interval(_ name: String) -> String { "Where \(name) falls" }

    static func above(_ threshold: Double) -> String { "Above \(Int(threshold))\u{a0}%" }

    static func moves(_ name: String, from low: String, to high: String) -> String {
        "\(name) moves it most: from \(low) to \(high)."
    }

    static func swing(from low: String, to high: String) -> String { "from \(low) to \(high)" }

    static func gap(_ driver: String, _ inputs: [String]) -> String {
        "\(driver) waits for \(inputs.joined(separator: ", "))."
    }

    static func bound(_ bound: Bound) -> String? {
        switch bound {
        case .complete: nil
        case .atLeast: "Only benefits are missing: the true figure is at least what stands here."
        case .atMost: "Only costs are missing: the true figure is at most what stands here."
        case .unknown: "What is missing can move the figure either way."
        }
    }

    static func samples(_ count: String) -> String {
        "From \(count) draws of every uncertain input; the same model gives the same figures."
    }

    static func more(_ count: Int) -> String { "\(count) more in the table" }
    static func undrawn(_ count: Int) -> String { "\(count) too large to be drawn" }
}
