import CustomerValue
import Markup
import UseCases

/// The form that offers a promise, behind its summary.
enum OfferForm {
    /// - Parameter opportunities: Those answered "will do"; with exactly one it is chosen.
    static func render(
        _ relationship: ID<Relationship>, choices: PromiseChoices,
        opportunities: [OpportunityLine], _ page: Page
    ) -> Markup {
        let words = PromiseWords(page.workspaceKind)
        let form = page.form(Addresses.relationshipPromises(relationship))
        let fields: Markup = """
            \(form.text("title", words.titleLabel, required: true, maximum: Fields.nameMaximum))\
            \(form.area("conditions", words.conditions, hint: words.conditionsHint,
                required: true, maximum: 2_000))\
            \(subject(form, opportunities, words))\(owners(form, choices, words, page))\
            \(terms(form, words, page))
            """
        return """
            <details class="disclose"\(Markup.attribute("open", when: form.state != nil))>\
            <summary>\(words.offerTitle)</summary>\
            \(form.render(fields, submit: words.offer))</details>
            """
    }

    private static func subject(
        _ form: FormView, _ opportunities: [OpportunityLine], _ words: PromiseWords
    ) -> Markup {
        let answered = opportunities.filter { $0.decision?.answer == .willDo }
        let options =
            [(value: "", label: words.noOpportunity)]
            + answered.map { (value: $0.opportunity.id.description, label: $0.opportunity.title) }
        let only = answered.count == 1 ? answered.first?.opportunity.id.description : nil
        return form.select("opportunity", words.opportunity, options, only ?? "")
    }

    private static func owners(
        _ form: FormView, _ choices: PromiseChoices, _ words: PromiseWords, _ page: Page
    ) -> Markup {
        let members = choices.members.map { (value: $0.id.description, label: $0.name) }
        let people =
            [(value: "", label: words.nobodyYet)]
            + choices.people.map { (value: $0.id.description, label: $0.name) }
        let ours = page.actor?.memberID?.description ?? ""
        return """
            <div class="fields">\(form.select("ownerOurs", words.ownerOurs, members, ours))\
            \(form.select("ownerTheirs", words.ownerTheirs, people))</div>
            """
    }

    private static func terms(_ form: FormView, _ words: PromiseWords, _ page: Page) -> Markup {
        let currency = page.actor?.workspace.currency ?? .usDollar
        let every = String(OfferPromise.usualUpdateEveryDays)
        return """
            <div class="fields">\(form.day("dueOn", words.dueOn))\
            \(form.number("updateEveryDays", words.updateEvery, every, in: 1...365))</div>\
            \(form.money("worthPerYear", words.worthPerYear, currency: currency))
            """
    }
}
