import CustomerValue
import Markup
import UseCases

/// The steps whoever looks can take: each behind its summary, so that one page has one main action.
enum PromiseSteps {
    /// - Parameter target: Where the form of a step posts to; nil for steps of another place.
    static func render(
        _ detail: PromiseDetail, _ words: PromiseWords, _ page: Page,
        at target: (PromiseEventKind) -> Pattern? = memberTarget
    ) -> Markup? {
        let forms = detail.steps.compactMap { step in
            target(step).map { form(step, $0, detail, words, page) }
        }
        guard !forms.isEmpty else { return nil }
        return """
            <section class="part noprint"><h2>\(words.nextMove)</h2>\
            <div class="stack">\(forms)</div></section>
            """
    }

    private static func form(
        _ step: PromiseEventKind, _ target: Pattern, _ detail: PromiseDetail,
        _ words: PromiseWords, _ page: Page
    ) -> Markup {
        let promise = detail.line.promise
        let form = page.form(target(promise.id))
        let isBare = [.accepted, .delivered, .kept].contains(step)
        let fields: Markup = """
            \(figure(step, promise, form, words, page))\
            \(form.area("reason", PromiseStateWords.reason(step), required: !isBare,
                maximum: 2_000))
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

    /// What a step says besides its reason.
    private static func figure(
        _ step: PromiseEventKind, _ promise: Promise, _ form: FormView, _ words: PromiseWords,
        _ page: Page
    ) -> Markup? {
        switch step {
        case .renegotiated:
            return form.day("dueOn", words.proposed, promise.proposedDueOn ?? promise.dueOn)
        case .kept:
            let currency =
                promise.worthPerYear?.currency ?? page.actor?.workspace.currency ?? .usDollar
            return form.money(
                "realised", words.realisedQuestion, currency: currency,
                hint: words.realisedHint)
        default: return nil
        }
    }

    static func memberTarget(_ step: PromiseEventKind) -> Pattern? {
        switch step {
        case .renegotiated: Addresses.promiseRenegotiation
        case .delivered: Addresses.promiseDelivery
        case .broken: Addresses.promiseBreak
        case .withdrawn: Addresses.promiseWithdrawal
        case .accepted: Addresses.promiseAcceptance
        case .refused: Addresses.promiseRefusal
        case .kept: Addresses.promiseFulfilment
        case .offered: nil
        }
    }

    /// What a guest who speaks for the supplier can do.
    static func supplierGuestTarget(_ step: PromiseEventKind) -> Pattern? {
        switch step {
        case .renegotiated: Addresses.portalRenegotiation
        case .delivered: Addresses.portalDelivery
        case .broken: Addresses.portalBreak
        case .offered, .accepted, .refused, .kept, .withdrawn: nil
        }
    }
}
