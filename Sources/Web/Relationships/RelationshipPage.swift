import CustomerValue
import Markup
import UseCases

/// One page per relationship: what it is worth, where its journey stands, who is in it.
enum RelationshipPage {
    static func render(_ overview: RelationshipOverview, _ page: Page) -> PageContent {
        let words = RelationshipWords(page.workspaceKind)
        let id = overview.line.relationship.id
        return PageContent(
            title: overview.line.organizationName,
            body: """
                \(Crumbs.render([(words.listTitle, Addresses.relationships.path)]))
                <h1>\(overview.line.organizationName)</h1>
                <p class="lede">\(words.lede(overview.line))</p>
                \(RelationshipFigures.render(overview, page))
                \(RelationshipJourney.render(overview, page))
                \(bars(overview, words))
                \(RelationshipExecution.render(overview, page))
                \(RelationshipPeople.render(overview, page))
                \(RelationshipPurchases.render(overview, page))
                \(edit(overview, words, page))
                <p class="part noprint"><a href="\(Addresses.voices(id))">\
                \(VoicesWords.link)</a></p>
                <p class="noprint"><a href="\(Addresses.recordHistory(.relationship, id))">\
                \(LayoutWords.history)</a></p>
                """)
    }

    /// The two bars: what we believe, and what the customer said.
    private static func bars(
        _ overview: RelationshipOverview, _ words: RelationshipWords
    ) -> Markup {
        let alignment = Addresses.alignment(overview.line.relationship.id)
        guard let agreed = overview.agreed else {
            return """
                <section class="part"><h2>\(words.barsTitle)</h2><div class="empty">\
                <p>\(words.noAgreedBar)</p><p><a class="button" href="\(alignment)">\
                \(words.goToAlignment)</a></p></div></section>
                """
        }
        let columns = [
            AlignmentCharts.NamedPoints(title: words.ourBar, note: nil, bar: agreed.bar),
            AlignmentCharts.NamedPoints(
                title: words.theirBar, note: nil, bar: overview.customerBar?.bar),
        ]
        let agreement: Markup? = overview.agreement.map { agreement in
            """
            <p>\(words.agreement(agreement)) \(AlignmentWords.differOn): \
            \(AlignmentWords.differences(agreement, overview.attributes))</p>
            """
        }
        return """
            <section class="part"><h2>\(words.barsTitle)</h2>
            \(AlignmentCharts.bars(
                columns, overview.attributes, id: "bars", title: words.barsTitle,
                description: words.barsDescription))
            \(agreement)\(calibration(overview))\
            <p class="noprint"><a href="\(alignment)">\(words.goToAlignment)</a></p>\
            </section>
            """
    }

    private static func calibration(_ overview: RelationshipOverview) -> Markup? {
        overview.calibration.map { round in
            """
            <p>\(CalibrationWords.inRound(round)) \
            <a href="\(Addresses.calibration(overview.line.relationship.id))">\
            \(CalibrationWords.title)</a></p>
            """
        }
    }

    private static func edit(
        _ overview: RelationshipOverview, _ words: RelationshipWords, _ page: Page
    ) -> Markup? {
        guard page.may(UpdateRelationship.audience) else { return nil }
        let relationship = overview.line.relationship
        let form = page.form(Addresses.relationship(relationship.id))
        let fields: Markup = """
            \(form.text("segment", words.segment, relationship.segment, maximum: 60))\
            \(form.select(
                "accountManager", words.accountManager, overview.accountManagers.options,
                relationship.accountManager.description))
            """
        return """
            <section class="part noprint"><h2>\(words.editTitle)</h2>\
            <details class="disclose"\(Markup.attribute("open", when: form.state != nil))>\
            <summary>\(words.editSummary)</summary>\
            \(form.render(fields, submit: FormWords.save, version: relationship.version))\
            </details></section>
            """
    }
}
