import CustomerValue
import UseCases

/// What the alignment page says about attributes and bars.
enum AlignmentWords {
    static let title = "Alignment"
    static let showAsTable = "Show as table"
    static let add = "Add"
    static let retire = "Retire"
    static let kind = "Kind"
    static let note = "Note"

    static func attributes(_ kind: WorkspaceKind) -> String {
        kind == .supplier ? "What may set us apart" : "What may set the supplier apart"
    }
    static let attribute = "Attribute"
    static let attributeName = "Name"
    static let what = "What it is"
    static let how = "How it helps"
    static let whatHint = "The thing that is done, seen as an investment."
    static let howHint = "What it changes in the other side’s business."
    static let addAttribute = "Add an attribute"
    static let noAttributes =
        "No attributes yet. Name the first thing that may help this business more than the "
        + "alternative does."
    static let attributesFirst = "Add the attributes first."

    static let total = "Total"
    static let blank = "not filled"
    static let noBars = "No bars to show yet."
    /// Filled in by the script while somebody types.
    static let totalWords = "{sum} of 100 points, {left} left"
    static let totalOver = "{sum} points, {over} too many"
    static let scale = "Scale to 100"
    static let apply = "Use these"
    static let leave = "Leave it"
    static let less = "Less"
    static let more = "More"
    static let scaledProposal =
        "These are your points scaled to 100. Nothing is stored until you save."
    static let proposal = "This is a proposal. Nothing is agreed until you press Agree."

    static let privateBars = "Each function’s own bar"
    static let privateBarsWhy =
        "Everybody fills 100 points alone, before any discussion. Nobody sees another’s points "
        + "until all bars are revealed together."
    static let ownBarTitle = "Your 100 points"
    static let against = "Compared with:"
    static let barsAreShown = "The bars of this round are revealed and stay as they are."
    static let ownBarLink = "The bar alone on a page, made for a phone"
    static let answeredTitle = "Answered"
    static let submit = "Submit my bar"
    static let saveDraft = "Save as a draft"
    static let revealTitle = "Reveal"
    static let reveal = "Reveal all bars"

    static let revealed = "The bars, revealed"
    static let revealedDescription = "Each function’s 100 points, side by side."
    static let indexTitle = "How far they agree"
    static let indexWhy = "100 means the same bar. The pair that is furthest apart comes first."
    static let between = "Between"
    static let index = "Agreement"
    static let differOn = "Differ most on"
    static let spreadTitle = "Spread per attribute"
    static let lowest = "Lowest"
    static let mean = "Mean"
    static let highest = "Highest"
    static let voices = "Gave points"

    static let agreedBar = "The agreed bar"
    static let notAgreedYet = "Talk about where the bars differ, then agree on one of 100 points."
    static let agree = "Agree"
    static let startFromMean = "Start from the mean"
    static let startFromLast = "Start from the last agreed bar"

    static let versions = "Agreed so far"
    static let rounds = "Rounds"
    static let noRound = "No round was opened yet."

    static func lede(_ hypothesis: Hypothesis?) -> String {
        guard let hypothesis else { return "Open a round to begin." }
        return "Round \(hypothesis.round): one story about how this relationship helps, in points "
            + "and in money."
    }

    static func edit(_ name: String) -> String { "Edit \(name)" }
    static func openRound(_ year: Int) -> String { "Open the round of \(year)" }
    static func given(_ total: Int) -> String { "\(total) of 100 points" }

    static func ownBar(_ function: BusinessFunction?) -> String {
        guard let function, function != .other else { return "Your bar" }
        return "Your bar, for \(PeopleWords.function(function).lowercased())"
    }

    static func ownState(_ alignment: Alignment) -> String {
        guard let bar = alignment.ownBar else {
            return alignment.earlierOwnBar == nil
                ? "Not begun. An empty field means you did not judge it."
                : "Not begun in this vote. The fields hold what you gave before."
        }
        return bar.submittedAt == nil
            ? "A draft that only you see." : "Submitted; you may still change it."
    }

    static func revealWhy(_ count: Int) -> String {
        let bars = count == 1 ? "1 bar was" : "\(count) bars were"
        return "\(bars) submitted. After the reveal they stay as they are."
    }

    static func agreedBy(_ agreed: AgreedVersion, _ format: Formatter) -> String {
        "Version \(agreed.version.number), agreed by \(agreedNames(agreed)) on "
            + format.dayOf(agreed.version.agreedAt) + "."
    }

    static func versionName(_ agreed: AgreedVersion) -> String {
        "\(agreed.round), version \(agreed.version.number)"
    }

    static func agreement(_ agreement: Agreement) -> String { tenths(agreement.index) }

    static func progress(_ agreement: Agreement) -> String {
        "The newest agrees \(tenths(agreement.index)) of 100 with the one before."
    }

    /// The three largest differences, or that there are none.
    static func differences(_ agreement: Agreement, _ attributes: [ValueAttribute]) -> String {
        let names = attributes.names
        let largest = agreement.rows.filter { $0.difference.numerator != 0 }.prefix(3)
        guard !largest.isEmpty else { return "nothing" }
        return largest.map { row in
            let points =
                "\(row.ours.map(String.init) ?? "–") : "
                + "\(row.theirs.map(String.init) ?? "–")"
            return "\(names[row.attribute] ?? "") (\(points))"
        }.joined(separator: ", ")
    }

    /// One place, without it where it is zero.
    static func tenths(_ ratio: Ratio) -> String {
        let tenths = ratio.rounded(places: 1)
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
