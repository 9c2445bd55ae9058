import CustomerValue
import Markup
import UseCases

/// The form that answers an opportunity, or changes the answer.
enum AnswerForm {
    static func render(_ detail: OpportunityDetail, _ page: Page) -> Markup {
        let decision = detail.line.decision
        let form = page.form(Addresses.opportunityDecision(detail.line.opportunity.id))
        let body = form.render(
            fields(form, decision), submit: AnswerWords.give, version: decision?.version ?? 0)
        guard decision != nil else { return "\(lede(page))\(body)" }
        return """
            <details class="disclose"\(Markup.attribute("open", when: form.state != nil))>\
            <summary>\(AnswerWords.change)</summary>\(lede(page))\(body)</details>
            """
    }

    private static func lede(_ page: Page) -> Markup {
        let text =
            page.workspaceKind == .supplier ? AnswerWords.lede : AnswerWords.supplierLede
        return "<p class=\"quiet\">\(text)</p>"
    }

    private static func fields(_ form: FormView, _ decision: Decision?) -> Markup {
        let answers = Answer.allCases.map {
            (value: $0.rawValue, label: AnswerWords.name($0))
        }
        return """
            \(form.select("answer", AnswerWords.heading, answers,
                decision?.answer.rawValue ?? ""))\
            \(form.area("reason", AnswerWords.reason, decision?.reason ?? "",
                hint: AnswerWords.reasonHint, maximum: 2_000))\
            \(form.day("studyUntil", AnswerWords.studyUntil, decision?.studyUntil,
                hint: AnswerWords.studyHint))
            """
    }
}
