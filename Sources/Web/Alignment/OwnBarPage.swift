import CustomerValue
import Markup
import UseCases

/// One function's own bar alone on a page, for a phone: what is compared, against what, 100 points.
enum OwnBarPage {
    static func render(_ alignment: Alignment, _ page: Page) -> PageContent {
        let relationship = alignment.line.relationship.id
        let plain = page.standing(at: Addresses.ownBar(relationship))
        let title = AlignmentWords.ownBarTitle
        return PageContent(
            title: "\(title) · \(alignment.line.organizationName)",
            body: """
                <div class="stack"><h1>\(title)</h1>
                <p class="lede">\(AlignmentWords.ownBarLede(alignment.line.organizationName))</p>
                \(alternative(alignment.hypothesis?.alternative))
                \(submitted(alignment))
                \(PrivateBarsPart.own(alignment, plain) ?? closed(alignment))
                <p class="hint"><a href="\(Addresses.alignment(relationship))">\
                \(AlignmentWords.toAlignment)</a></p></div>
                """)
    }

    private static func submitted(_ alignment: Alignment) -> Markup? {
        guard alignment.hypothesis?.revealedAt == nil,
            alignment.ownBar?.submittedAt != nil
        else { return nil }
        return "<p class=\"notice good\" role=\"status\">\(AlignmentWords.thankYou)</p>"
    }

    private static func alternative(_ alternative: NextBestAlternative?) -> Markup? {
        alternative.map {
            """
            <div class="notice"><p>\(AlignmentWords.against) <b dir="auto">\($0.name)</b>. \
            <span dir="auto">\($0.reason)</span></p></div>
            """
        }
    }

    private static func closed(_ alignment: Alignment) -> Markup {
        let sentence =
            alignment.hypothesis == nil ? AlignmentWords.noRound : AlignmentWords.barsAreShown
        return "<p class=\"notice\">\(sentence)</p>"
    }
}
