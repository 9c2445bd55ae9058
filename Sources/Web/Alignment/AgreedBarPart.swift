import CustomerValue
import Markup
import UseCases

/// The bar everybody can stand behind: proposals are offered, never filled in silently.
enum AgreedBarPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup? {
        guard alignment.hypothesis?.hasOpenBars == true else { return nil }
        return """
            <section class="part" id="agreed"><h2>\(AlignmentWords.agreedBar)</h2>\
            \(newest(alignment, page.format))\
            \(page.may(AgreeBar.audience) ? form(alignment, page) : .empty)</section>
            """
    }

    private static func newest(_ alignment: Alignment, _ format: Formatter) -> Markup {
        guard let agreed = alignment.newestVersion,
            agreed.version.hypothesis == alignment.hypothesis?.id
        else { return "<p>\(AlignmentWords.notAgreedYet)</p>" }
        return "<p>\(AlignmentWords.agreedBy(agreed, format))</p>"
    }

    private static func form(_ alignment: Alignment, _ page: Page) -> Markup {
        let relationship = alignment.line.relationship.id
        let form = page.form(Addresses.relationshipAgreements(relationship))
        let points = PointsView(
            form: form, attributes: alignment.livingAttributes, bar: alignment.draft,
            target: .agreed, relationship: relationship)
        let proposed: Markup? =
            alignment.draft.map { _ in
                "<p class=\"notice warn\">\(AlignmentWords.proposal)</p>"
            }
        let fields: Markup = """
            \(proposed)\(points.markup)\(colleagues(alignment, form))\
            \(form.area("note", AlignmentWords.note, rows: 2, maximum: 1_000))
            """
        return """
            \(starts(alignment))\
            \(form.render(fields, submit: AlignmentWords.agree, attributes: PointsView.attributes,
                beside: points.scaleButton))
            """
    }

    /// Who agrees besides the one who records it: only those who said so are ticked.
    private static func colleagues(_ alignment: Alignment, _ form: FormView) -> Markup? {
        let others = alignment.colleagues.map(\.member)
            .filter { $0.id != form.page.actor?.memberID }
        guard !others.isEmpty else { return nil }
        let boxes = others.map { member -> Markup in
            let name = "members.\(member.id)"
            let ticked = Markup.attribute("checked", when: form.state?.values[name] != nil)
            return """
                <label><input type="checkbox" name="\(name)" value="on"\(ticked)> \
                \(AlignmentWords.named(PeopleWords.function(member.function), member.name))</label>
                """
        }
        return """
            <fieldset class="choices many"><legend>\(AlignmentWords.agreeWith)</legend>\
            \(boxes.joined())</fieldset>
            """
    }

    /// What the form may start from, each only when somebody asks for it.
    private static func starts(_ alignment: Alignment) -> Markup {
        let address = Addresses.alignment(alignment.line.relationship.id)
        let mean = alignment.meanBar.map { (AlignmentWords.startFromMean, $0) }
        let last = alignment.newestVersion.map { (AlignmentWords.startFromLast, $0.version.bar) }
        let links = [mean, last].compactMap { $0 }.map { label, bar -> Markup in
            """
            <a class="button plain" \
            href="\(address)?draft=\(bar.draftText.queryEncoded)#agreed">\(label)</a>
            """
        }
        return "<p class=\"actions\">\(links)</p>"
    }
}
