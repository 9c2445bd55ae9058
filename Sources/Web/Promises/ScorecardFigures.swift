import CustomerValue
import Markup
import UseCases

/// The figures on top of a scorecard.
enum ScorecardFigures {
    static func render(_ card: Scorecard, _ page: Page) -> Markup {
        let counts: [(Int, String)] = [
            (card.late.count, ScorecardWords.late),
            (card.updatesOwed.count, ScorecardWords.updatesOwed),
            (card.milestonesLate.count, ScorecardWords.milestonesLate),
            (card.awaitingAcceptance.count, ScorecardWords.awaiting),
        ]
        let figures = counts.map { count, label -> Markup in
            "<div><b>\(page.format.count(count))</b><span>\(label)</span></div>"
        }
        let theirs: Markup? =
            card.reliabilityTheirs.due > 0
            ? "<div>\(PromiseParts.reliability(card.reliabilityTheirs, theirs: true, page))</div>"
            : nil
        return """
            <div class="figures">\
            <div>\(PromiseParts.reliability(card.reliabilityOurs, page))</div>\(theirs)\(figures)\
            <div>\(PromiseParts.sums(card.worthPromised, ScorecardWords.promised, page))</div>\
            <div>\(PromiseParts.sums(card.worthRealised, ScorecardWords.realised, page))</div>\
            </div>
            """
    }
}
