import CustomerValue
import Markup
import UseCases

/// One opportunity: what it is, what we answer, what we promise.
enum OpportunityPage {
    static func render(_ detail: OpportunityDetail, _ page: Page) -> PageContent {
        let words = OpportunityWords(page.workspaceKind)
        let opportunity = detail.line.opportunity
        return PageContent(
            title: opportunity.title,
            body: """
                \(crumbs(detail.line, words))
                <h1>\(opportunity.title)</h1>
                <p class="lede">\(facts(detail, words, page))</p>
                \(how(opportunity, words))
                \(page.may(EditOpportunity.audience) ? edit(opportunity, words, page) : .empty)
                \(answer(detail, page))
                \(promises(detail, words, page))
                <p class="noprint">\
                <a href="\(Addresses.recordHistory(.opportunity, opportunity.id))">\
                \(LayoutWords.history)</a></p>
                """)
    }

    private static func crumbs(_ line: OpportunityLine, _ words: OpportunityWords) -> Markup {
        Crumbs.render([
            (line.organizationName, Addresses.relationship(line.opportunity.relationship)),
            (words.listTitle, Addresses.opportunities.path),
        ])
    }

    private static func facts(
        _ detail: OpportunityDetail, _ words: OpportunityWords, _ page: Page
    ) -> String {
        let opportunity = detail.line.opportunity
        let raised = Day(opportunity.raisedAt, timeZoneName: page.format.timeZoneName)
        return [
            words.kind(opportunity.kind), words.horizon(opportunity.horizon),
            [words.raised, page.format.day(raised), detail.line.raisedByName]
                .compactMap(\.self).joined(separator: " · "),
        ].joined(separator: " · ")
    }

    private static func how(_ opportunity: Opportunity, _ words: OpportunityWords) -> Markup {
        let text = opportunity.how.isEmpty ? words.noHow : opportunity.how
        return """
            <section class="part"><h2>\(words.howHeading)</h2>\
            \(Markup.paragraphs(text))</section>
            """
    }

    private static func edit(
        _ opportunity: Opportunity, _ words: OpportunityWords, _ page: Page
    ) -> Markup {
        let form = page.form(Addresses.opportunity(opportunity.id))
        let fields = OpportunityParts.fields(form, words, opportunity)
        return """
            <details class="disclose"\(Markup.attribute("open", when: form.state != nil))>\
            <summary>\(words.editTitle)</summary>\
            \(form.render(fields, submit: FormWords.save, version: opportunity.version))</details>
            """
    }

    private static func answer(_ detail: OpportunityDetail, _ page: Page) -> Markup {
        let form: Markup? =
            page.may(AnswerOpportunity.audience) ? AnswerForm.render(detail, page) : nil
        return """
            <section class="part"><h2>\(AnswerWords.heading)</h2>\
            \(standing(detail, page))\(form)</section>
            """
    }

    private static func standing(_ detail: OpportunityDetail, _ page: Page) -> Markup {
        let state = OpportunityParts.state(detail.line, page, today: detail.today)
        guard let decision = detail.line.decision else {
            return "<p class=\"row\">\(state)</p>"
        }
        let day = Day(decision.decidedAt, timeZoneName: page.format.timeZoneName)
        let given = AnswerWords.given(
            by: detail.line.decidedByName ?? "", on: page.format.day(day))
        let study: Markup? = decision.studyUntil.map {
            "<p>\(AnswerWords.study(page.format.day($0)))</p>"
        }
        return """
            <div class="card"><p class="row">\(state)<span class="quiet">\(given)</span></p>\
            \(Markup.paragraphs(decision.reason))\(study)</div>
            """
    }

    private static func promises(
        _ detail: OpportunityDetail, _ words: OpportunityWords, _ page: Page
    ) -> Markup? {
        guard detail.line.decision?.answer == .willDo || !detail.promises.isEmpty else {
            return nil
        }
        let items = detail.promises.map { line -> Markup in
            """
            <li><a href="\(Addresses.promise(line.promise.id))">\(line.promise.title)</a> \
            \(PromiseParts.state(line.promise.state(on: detail.today)))</li>
            """
        }
        let offer: Markup? =
            page.may(OfferPromise.audience) && detail.line.decision?.answer == .willDo
            ? OfferForm.render(
                detail.line.opportunity.relationship, choices: detail.choices,
                opportunities: [detail.line], page)
            : nil
        return """
            <section class="part"><h2>\(words.promisesHeading)</h2>\
            <ul>\(items)</ul>\(offer)</section>
            """
    }
}
