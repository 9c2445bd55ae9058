import CustomerValue
import UseCases

/// Words of the list that is looked through before notes are published.
enum ReviewWords {
    static let title = "Before you publish"
    static let why =
        "What is hard to take back: names, amounts, numbers and what was marked confidential. "
        + "Tick what may stand as it is. Change the text, and the tick of that line is void."
    static let nothing = "No names, numbers or confidential marks were found in the draft."
    static let confidential = "Confidential: look at it again before publishing"
    static let isConfidential = "Confidential"
    static let save = "Save these ticks"
    static let noLine =
        "It no longer stands as it was taken down: see that nothing of it is left."
    static let publishAnyway = "Publish although not everything is ticked"

    static func kind(_ kind: ReviewPoint.Kind) -> String {
        switch kind {
        case .name: "Names"
        case .money: "Amounts of money"
        case .number: "Numbers"
        case .confidential: "Marked confidential"
        }
    }

    static func tickAll(_ kind: ReviewPoint.Kind) -> String {
        "Tick all: \(self.kind(kind).lowercased())"
    }

    static func ticked(_ ticked: Int, of all: Int) -> String { "\(ticked) of \(all) ticked" }
    static func line(_ number: Int) -> String { "Line \(number)" }

    static func tickedBy(_ tick: ReviewTick, _ format: Formatter) -> String {
        "\(tick.tickedByName), \(format.instant(tick.tickedAt))"
    }

    static func unticked(_ count: Int) -> String {
        count == 1 ? "1 line is not ticked yet." : "\(count) lines are not ticked yet."
    }
}
