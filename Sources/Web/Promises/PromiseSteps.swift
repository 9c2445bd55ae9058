import CustomerValue
import Markup
import UseCases

/// The steps our side can take: each behind its summary, so that one page has one main action.
enum PromiseSteps {
    static func render(
        _ detail: PromiseDetail, _ words: PromiseWords, _ page: Page
    ) -> Markup? {
        let forms = detail.steps.compactMap { form($0, detail, words, page) }
        guard !forms.isEmpty else { return nil }
        return """
            <section class="part"><h2>\(words.nextMove)</h2><div class="stack">\(forms)</div>\
            </section>
            """
    }

    private static func form(
        _ step: PromiseEventKind, _ detail: PromiseDetail, _ words: PromiseWords, _ page: Page
    ) -> Markup? {
        guard let target = target(step) else { return nil }
        let promise = detail.line.promise
        let form = page.form(target(promise.id))
        let day: Markup? =
            step == .renegotiated
            ? form.day("dueOn", words.proposed, promise.proposedDueOn ?? promise.dueOn) : nil
        let fields: Markup = """
            \(day)\(form.area("reason", PromiseStateWords.reason(step),
                required: step != .delivered, maximum: 2_000))
            """
        let style: FormView.ButtonStyle =
            step == .broken || step == .withdrawn ? .danger : .primary
        return """
            <details class="disclose"\(Markup.attribute("open", when: form.state != nil))>\
            <summary>\(PromiseStateWords.step(step))</summary>\
            \(form.render(fields, submit: PromiseStateWords.step(step),
                version: promise.version, style: style))</details>
            """
    }

    private static func target(_ step: PromiseEventKind) -> Pattern? {
        switch step {
        case .renegotiated: Addresses.promiseRenegotiation
        case .delivered: Addresses.promiseDelivery
        case .broken: Addresses.promiseBreak
        case .withdrawn: Addresses.promiseWithdrawal
        case .offered, .accepted, .refused, .kept: nil
        }
    }
}
