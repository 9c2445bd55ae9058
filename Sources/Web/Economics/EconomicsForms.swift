import CustomerValue
import Markup
import UseCases

/// The forms of the third page.
struct EconomicsForms {
    let measure: SessionMeasure
    let page: Page

    private var session: Session { measure.frame.session }

    private var mayWrite: Bool {
        page.may(AddStatement.audience) && session.state != .cancelled
    }

    var statement: Markup? {
        guard mayWrite, let currency = page.actor?.workspace.currency else { return nil }
        let form = page.form(Addresses.sessionStatements(session.id))
        let kinds = StatementKind.allCases.map {
            (value: $0.rawValue, label: EconomicsWords.kind($0))
        }
        let people =
            [(value: "", label: SessionPageWords.noPerson)]
            + measure.frame.people.compactMap { person in
                person.personID.map { (value: $0.description, label: person.name) }
            }
        let fields: Markup = """
            <div class="fields">\(form.select("driver", EconomicsWords.about, drivers))\
            \(form.text(
                "label", EconomicsWords.label, hint: EconomicsWords.labelHint, maximum: 160))\
            </div><div class="fields">\(form.select("kind", EconomicsWords.kind, kinds))\
            \(form.select("person", EconomicsWords.person, people))\
            \(form.select("step", EconomicsWords.step, steps))</div>\
            \(form.money("amount", EconomicsWords.amount, currency: currency))\
            \(form.money("upTo", EconomicsWords.upTo, currency: currency))\
            \(form.area("note", EconomicsWords.doubt, rows: 2, maximum: 1_000))
            """
        let open: Markup = form.state == nil ? "" : " open"
        return """
            <details class="disclose"\(open)><summary>\(EconomicsWords.addNumber)</summary>\
            \(form.render(fields, submit: EconomicsWords.keep))</details>
            """
    }

    var scale: Markup {
        guard mayWrite else { return scaleReading }
        let form = page.form(Addresses.sessionScale(session.id))
        let healthy = measure.scale?.healthyToday.map(String.init) ?? ""
        let path = measure.scale?.pathForward.map(String.init) ?? ""
        let fields: Markup = """
            \(form.select("healthyToday", EconomicsWords.healthy, steps, healthy))\
            \(form.select("pathForward", EconomicsWords.path, steps, path))
            """
        return form.render(
            fields, submit: EconomicsWords.keepScale, version: measure.scale?.version ?? 0,
            style: .plain)
    }

    private var scaleReading: Markup {
        let none = EconomicsWords.notAsked
        let healthy = measure.scale?.healthyToday.map(EconomicsWords.step) ?? none
        let path = measure.scale?.pathForward.map(EconomicsWords.step) ?? none
        return """
            <dl><dt>\(EconomicsWords.healthy)</dt><dd>\(healthy)</dd>\
            <dt>\(EconomicsWords.path)</dt><dd>\(path)</dd></dl>
            """
    }

    var request: Markup? {
        guard mayWrite else { return nil }
        let form = page.form(Addresses.sessionDataRequests(session.id))
        let fields: Markup = """
            \(form.text("question", EconomicsWords.question, required: true, maximum: 300))\
            <div class="fields">\
            \(form.text("owner", EconomicsWords.owner, required: true, maximum: 120))\
            \(form.day("dueOn", EconomicsWords.due, measure.today.adding(days: 14)))</div>
            """
        let open: Markup = form.state == nil ? "" : " open"
        return """
            \(measure.requests.filter { $0.answeredAt == nil }.map(answer))\
            <details class="disclose"\(open)><summary>\(EconomicsWords.addRequest)</summary>\
            \(form.render(fields, submit: EconomicsWords.ask))</details>
            """
    }

    private func answer(_ request: DataRequest) -> Markup {
        let form = page.form(Addresses.dataRequestAnswer(request.id))
        let field = form.area(
            "answer", EconomicsWords.answer, rows: 2, required: true, maximum: 1_000)
        let open: Markup = form.state == nil ? "" : " open"
        return """
            <details class="disclose"\(open)>\
            <summary>\(EconomicsWords.answer): \(request.question)</summary>\
            \(form.render(
                field, submit: EconomicsWords.keepAnswer, version: request.version, style: .plain))\
            </details>
            """
    }

    private var drivers: [(value: String, label: String)] {
        [(value: "", label: EconomicsWords.nothing)]
            + measure.prepared.map {
                (value: $0.driver.id.description, label: $0.driver.name)
            }
    }

    private var steps: [(value: String, label: String)] {
        [(value: "", label: EconomicsWords.notAsked)]
            + EconomicValue.scaleSteps.map {
                (value: String($0), label: EconomicsWords.step($0))
            }
    }
}
