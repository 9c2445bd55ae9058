import CustomerValue
import Markup
import UseCases

/// The internal hypothesis, from attributes over private bars to the agreed one and its money.
enum AlignmentPage {
    static func render(_ alignment: Alignment, _ page: Page) -> PageContent {
        let words = RelationshipWords(page.workspaceKind)
        let relationship = alignment.line.relationship
        // Forms come back to the plain page: an applied proposal must not be proposed again.
        let plain = page.standing(at: Addresses.alignment(relationship.id))
        let history = Addresses.recordHistory(.relationship, relationship.id)
        return PageContent(
            title: "\(AlignmentWords.title) · \(alignment.line.organizationName)",
            body: """
                \(Crumbs.render([
                    (words.listTitle, Addresses.relationships.path),
                    (alignment.line.organizationName, Addresses.relationship(relationship.id)),
                ]))
                <h1>\(AlignmentWords.title)</h1>
                <p class="lede">\(AlignmentWords.lede(alignment.hypothesis))</p>
                \(AttributesPart.render(alignment, plain))
                \(PrivateBarsPart.render(alignment, plain))
                \(RevealedBarsPart.render(alignment, plain))
                \(VotesPart.render(alignment, plain))
                \(DiscussionPart.render(alignment, plain))
                \(AgreedBarPart.render(alignment, plain))
                \(MarksPart.section(alignment.marks, alignment.attributes))
                \(AlternativePart.render(alignment, plain))
                \(DriversPart.render(alignment, plain))
                \(ValuePart.render(alignment, plain))
                \(VersionsPart.render(alignment, plain))
                \(RoundsPart.render(alignment, plain))
                <p class="part noprint">\
                <a href="\(Addresses.calibration(relationship.id))">\
                \(CalibrationWords.title)</a> · \
                <a href="\(Addresses.ownBar(relationship.id))">\
                \(AlignmentWords.ownBarLink)</a> · \
                <a href="\(history)">\(LayoutWords.history)</a></p>
                """)
    }
}

extension Page {
    /// The same page under another address, for forms that come back to it.
    func standing(at address: String) -> Page {
        Page(
            actor: actor, address: address, formToken: formToken, formState: formState,
            assets: assets, now: now, newIDText: newIDText, draftKey: draftKey)
    }
}

extension FormView {
    /// The form behind a summary; open when it was refused.
    func disclosed(_ summary: String, _ content: Markup, open: Bool = false) -> Markup {
        """
        <details class="disclose"\(Markup.attribute("open", when: open || state != nil))>\
        <summary>\(summary)</summary>\(content)</details>
        """
    }
}
