import CustomerValue
import Markup
import UseCases

/// Pieces that several pages show of an opportunity.
enum OpportunityParts {
    /// The answer as a word, or the clock while there is none.
    static func state(_ line: OpportunityLine, _ page: Page, today: Day) -> Markup {
        if let answer = line.decision?.answer {
            let style = AnswerWords.style(answer)
            return "<span class=\"state \(style)\">\(AnswerWords.name(answer))</span>"
        }
        let days = line.answerDueOn(timeZoneName: page.format.timeZoneName).daysLeft(on: today)
        return """
            <span class="state \(ClockWords.style(days))">\(AnswerWords.unanswered)</span>\
            <small>\(ClockWords.left(days))</small>
            """
    }

    /// Title, how it helps, kind and horizon, for adding and for editing.
    static func fields(
        _ form: FormView, _ words: OpportunityWords, _ stored: Opportunity? = nil
    ) -> Markup {
        let kinds = OpportunityKind.allCases.map { (value: $0.rawValue, label: words.kind($0)) }
        let horizons = Horizon.allCases.map { (value: $0.rawValue, label: words.horizon($0)) }
        return """
            \(form.text("title", words.titleLabel, stored?.title ?? "", required: true,
                maximum: Fields.nameMaximum))\
            \(form.area("how", words.howHeading, stored?.how ?? "", maximum: 2_000))\
            <div class="fields">\
            \(form.select("kind", words.kindLabel, kinds, stored?.kind.rawValue ?? "service"))\
            \(form.select("horizon", words.horizonLabel, horizons,
                stored?.horizon.rawValue ?? "withinYear"))</div>
            """
    }

    /// The form that adds one to a relationship; other pages show it too.
    static func addForm(
        _ relationship: ID<Relationship>, people: [Person], _ page: Page
    ) -> Markup {
        let words = OpportunityWords(page.workspaceKind)
        let form = page.form(Addresses.relationshipOpportunities(relationship))
        let speakers =
            [(value: "", label: words.nobody)]
            + people.map { (value: $0.id.description, label: $0.name) }
        let all: Markup = """
            \(fields(form, words))\
            \(form.select("raisedBy", words.raisedBy, speakers))
            """
        return """
            <details class="disclose"\(Markup.attribute("open", when: form.state != nil))>\
            <summary>\(words.addTitle)</summary>\(form.render(all, submit: words.add))</details>
            """
    }
}
