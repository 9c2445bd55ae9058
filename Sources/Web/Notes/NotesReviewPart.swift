import CustomerValue
import Markup
import UseCases

/// What somebody looks at before the customer does: each line with its place and a tick.
enum NotesReviewPart {
    static func render(_ notes: SessionNotes, _ page: Page) -> Markup? {
        guard let draft = notes.draft, page.may(TickReview.audience) else { return nil }
        guard !notes.review.isEmpty else {
            return part("<p class=\"notice good\">\(ReviewWords.nothing)</p>")
        }
        let groups = ReviewPoint.Kind.allCases.compactMap { kind in
            group(kind, notes.review.filter { $0.point.kind == kind }, draft, page)
        }
        return part("<p>\(ReviewWords.why)</p>\(groups)")
    }

    private static func part(_ body: Markup) -> Markup {
        """
        <section class="part noprint" id="review"><h2>\(ReviewWords.title)</h2>\(body)</section>
        """
    }

    private static func group(
        _ kind: ReviewPoint.Kind, _ points: [ReviewedPoint], _ draft: NotesDocument, _ page: Page
    ) -> Markup? {
        guard !points.isEmpty else { return nil }
        let form = page.form(Addresses.sessionNotesReview(draft.session))
        let open = points.count { $0.tick == nil }
        let items = points.map { item($0, page.format) }
        let all: Markup = """
            <button class="plain" name="all" value="on">\(ReviewWords.tickAll(kind))</button>
            """
        return """
            <details class="disclose review"\(Markup.attribute("open", when: open > 0))>\
            <summary>\(ReviewWords.kind(kind)) \(count(open, of: points.count))</summary>\
            \(form.render(
                "\(form.hidden("kind", kind.rawValue))<ul>\(items)</ul>",
                submit: ReviewWords.save, version: draft.version, beside: all))</details>
            """
    }

    private static func count(_ open: Int, of all: Int) -> Markup {
        let state: Markup = open > 0 ? "warn" : "good"
        return "<span class=\"state \(state)\">\(ReviewWords.ticked(all - open, of: all))</span>"
    }

    private static func item(_ reviewed: ReviewedPoint, _ format: Formatter) -> Markup {
        let ticked = Markup.attribute("checked", when: reviewed.tick != nil)
        let by: Markup? = reviewed.tick.map {
            "<small>\(ReviewWords.tickedBy($0, format))</small>"
        }
        let place: Markup =
            reviewed.point.line.map { number in
                """
                <a href="#line-\(number)">\(ReviewWords.line(number))</a>
                """
            } ?? "<span>\(ReviewWords.noLine)</span>"
        return """
            <li><label><input type="checkbox" name="ticks.\(reviewed.digest)" value="on"\(ticked)> \
            <span>\(marked(reviewed.point))</span></label>\
            <p class="quiet">\(place) \(by)</p></li>
            """
    }

    /// The line with what was found in it.
    private static func marked(_ point: ReviewPoint) -> Markup {
        var parts: [Markup] = []
        var rest = point.text[...]
        for word in point.words {
            guard let range = rest.firstRange(of: word) else { continue }
            parts.append("\(String(rest[..<range.lowerBound]))<mark>\(word)</mark>")
            rest = rest[range.upperBound...]
        }
        return "\(parts)\(String(rest))"
    }
}
