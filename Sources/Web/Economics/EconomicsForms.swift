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
        guard mayWrite else { return nil }
        let form = page.form(Addresses.sessionStatements(session.id))
        return """
            <details class="disclose"\(open(form))><summary>\(EconomicsWords.addNumber)</summary>\
            \(form.render(statementFields(form), submit: EconomicsWords.keep))</details>
            """
    }

    /// Puts a number right, or takes it back; history keeps what stood there.
    func correction(of statement: EconomicStatement) -> Markup? {
        guard mayWrite else { return nil }
        let form = page.form(Addresses.statement(statement.id))
        let withdrawal = page.form(Addresses.statementWithdrawal(statement.id))
        return """
            <details class="disclose"\(open(form))><summary>\(EconomicsWords.correct)</summary>\
            \(form.render(
                statementFields(form, statement), submit: EconomicsWords.keep,
                version: statement.version))\
            \(withdrawal.button(
                EconomicsWords.withdraw, version: statement.version, style: .danger))</details>
            """
    }

    private func open(_ form: FormView) -> Markup { form.state == nil ? "" : " open" }

    private func statementFields(
        _ form: FormView, _ stored: EconomicStatement? = nil
    ) -> Markup {
        let currency = page.actor?.workspace.currency ?? .usDollar
        let kinds = StatementKind.allCases.map {
            (value: $0.rawValue, label: EconomicsWords.kind($0))
        }
        let people =
            [(value: "", label: SessionPageWords.noPerson)]
            + measure.frame.people.compactMap { person in
                person.personID.map { (value: $0.description, label: person.name) }
            }
        let kind = stored?.value.kind.rawValue ?? ""
        let subject = stored?.opportunity.map { form.hidden("opportunity", $0.description) }
        return """
            \(subject)<div class="fields">\(form.select(
                "driver", EconomicsWords.about, drivers, stored?.driver?.description ?? ""))\
            \(form.text(
                "label", EconomicsWords.label, stored?.label ?? "",
                hint: EconomicsWords.labelHint, maximum: Fields.nameMaximum))\
            </div><div class="fields">\(form.select("kind", EconomicsWords.kind, kinds, kind))\
            \(form.select(
                "person", EconomicsWords.person, people, stored?.person?.description ?? ""))\
            \(form.select(
                "step", EconomicsWords.step, steps, stored?.value.step.map(String.init) ?? ""))\
            </div>\
            \(form.money("amount", EconomicsWords.amount, stored?.value.low, currency: currency))\
            \(form.money("upTo", EconomicsWords.upTo, stored?.value.high, currency: currency))\
            \(form.area(
                "note", EconomicsWords.doubt, stored?.note ?? "", rows: 2, maximum: 1_000))
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
        return """
            \(owners)<details class="disclose"\(open(form))>\
            <summary>\(EconomicsWords.addRequest)</summary>\
            \(form.render(requestFields(form), submit: EconomicsWords.ask))</details>
            """
    }

    /// Names to choose from while a name is typed: ours and theirs.
    private var owners: Markup {
        let names = measure.frame.attendees.map(\.name)
        let options = Set(names).sorted().map { name -> Markup in
            "<option value=\"\(name)\"></option>"
        }
        return "<datalist id=\"owners\">\(options)</datalist>"
    }

    private func requestFields(_ form: FormView, _ stored: DataRequest? = nil) -> Markup {
        """
        \(form.text(
            "question", EconomicsWords.question, stored?.question ?? "", required: true,
            maximum: 300))\
        <div class="fields">\(form.text(
            "owner", EconomicsWords.owner, stored?.owner ?? "", hint: EconomicsWords.ownerHint,
            required: true, maximum: Fields.nameMaximum, list: "owners"))\
        \(form.day(
            "dueOn", EconomicsWords.due, stored?.dueOn ?? measure.today.adding(days: 14)))</div>
        """
    }

    /// What came back, what was mistyped, or that it is not needed any more.
    func steps(on request: DataRequest) -> Markup? {
        guard mayWrite else { return nil }
        let answer = page.form(Addresses.dataRequestAnswer(request.id))
        let change = page.form(Addresses.dataRequest(request.id))
        let withdrawal = page.form(Addresses.dataRequestWithdrawal(request.id))
        let field = answer.area(
            "answer", EconomicsWords.answer, request.answer, rows: 2, required: true,
            maximum: 1_000)
        return """
            <div class="full"><details class="disclose"\(open(answer))>\
            <summary>\(EconomicsWords.answer)</summary>\
            \(answer.render(
                field, submit: EconomicsWords.keepAnswer, version: request.version,
                style: .plain))</details>\
            <details class="disclose"\(open(change))><summary>\(EconomicsWords.correct)</summary>\
            \(change.render(
                requestFields(change, request), submit: EconomicsWords.ask,
                version: request.version))\
            \(withdrawal.button(
                EconomicsWords.withdraw, version: request.version, style: .danger))</details></div>
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
