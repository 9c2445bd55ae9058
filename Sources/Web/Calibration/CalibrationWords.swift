import CustomerValue
import UseCases

/// What the calibration page says.
enum CalibrationWords {
    static let title = "Calibration"
    static let lede =
        "What each function thought before it heard the others, against the bar the customer "
        + "agreed on in that round. It is about functions, and never a grade for a person."
    static let empty =
        "Nothing to compare yet. Reveal the bars of a round and agree on the customer’s in a "
        + "session."
    static let function = "Function"
    static let customer = "Customer"
    static let agreedBar = "Our agreed bar"
    static let closest = "Closest"
    static let overRounds = "Over the rounds"
    static let overRoundsWhy = "Agreement with the customer, 100 meaning the same bar."

    static func round(_ year: Int) -> String { "Round \(year)" }

    static func best(_ calibration: Calibration) -> String {
        guard let first = calibration.guesses.first else { return "No function gave a full bar." }
        let level = calibration.guesses.filter {
            $0.index.rounded(places: 1) == first.index.rounded(places: 1)
        }
        let names = level.map { PeopleWords.function($0.function) }.joined(separator: ", ")
        return "Closest to the customer: \(names), \(AlignmentWords.tenths(first.index)) of 100."
    }

    static func agreed(_ agreement: Agreement?, _ attributes: [ValueAttribute]) -> String {
        guard let agreement else { return "No bar was agreed before the session." }
        return "Our agreed bar met the customer’s at \(AlignmentWords.agreement(agreement)); they "
            + "differ most (ours : theirs) on "
            + "\(AlignmentWords.differences(agreement, attributes))."
    }

    static func inRound(_ round: CalibratedRound) -> String {
        "In \(round.round): " + best(round.calibration)
    }
}
