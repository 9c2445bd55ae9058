import CustomerValue
import Markup
import UseCases

/// The division of the pot: an amount per opportunity, what is left, and room for a new one.
struct BudgetForm {
    let future: SessionFuture
    let page: Page

    private var session: Session { future.frame.session }

    var markup: Markup? {
        guard page.may(SaveBudget.audience), session.state != .cancelled else { return nil }
        let amounts =
            future.opportunities.isEmpty
            ? "<p class=\"empty\">\(BudgetWords.empty)</p>" : amountsForm
        return """
            <h2>\(BudgetWords.divide)</h2>\(SessionScreen.whose(.future, future.frame))\
            \(amounts)\(agreement)\(newOpportunity)
            """
    }

    private var amountsForm: Markup {
        let form = page.form(Addresses.sessionAllocations(session.id))
        let left = future.remainder ?? future.pot
        let rows = future.opportunities.map { row($0, form) }
        let major = future.pot.amountMinor / future.pot.currency.minorPerMajor
        let bad = left.amountMinor < 0 ? " bad" : ""
        let fields: Markup = """
            <p class="hint">\(BudgetWords.hint)</p>\(form.personField(future.frame.person))\
            <ul class="points money">\(rows)</ul>\
            <div class="remainder\(bad)" role="status"><b data-remainder \
            data-words="\(BudgetWords.left)" data-over="\(BudgetWords.over)">\
            \(BudgetWords.remainder(left, of: future.pot, page.format))</b></div>
            """
        return form.render(
            fields, submit: BudgetWords.save, version: future.ballot?.version ?? 0,
            attributes: """
                 data-budget="\(major)" data-currency="\(future.pot.currency.code)" \
                data-quick="50000,100000" data-rest="\(BudgetWords.rest)"
                """)
    }

    private func row(_ opportunity: Opportunity, _ form: FormView) -> Markup {
        let name = "amounts.\(opportunity.id)"
        let stored = (future.ballot?.amounts[opportunity.id]).map { money in
            let text = money.decimalText
            return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
        }
        let problems = form.state?.problems(with: name) ?? []
        let errors = problems.map { problem -> Markup in
            "<span class=\"error full\">\(FailureWords.sentence(problem))</span>"
        }
        let invalid: Markup = problems.isEmpty ? "" : " aria-invalid=\"true\""
        return """
            <li><span></span><label for="\(name)">\(opportunity.title)\
            <small>\(opportunity.how)</small></label>\
            <span class="steps"><input id="\(name)" name="\(name)" type="text" \
            inputmode="decimal" maxlength="24" data-amount \
            value="\(form.value(name, stored ?? ""))"\(invalid)></span>\(errors)</li>
            """
    }

    private var agreement: Markup? {
        guard let ballot = future.ballot, ballot.agreedAt == nil else { return nil }
        let form = page.form(Addresses.sessionAllocationsAgreement(session.id))
        let button = form.button(
            BudgetWords.agree, version: ballot.version, style: .plain,
            fields: form.personField(future.frame.person))
        return "<div class=\"actions\">\(button)</div>"
    }

    private var newOpportunity: Markup? {
        guard page.may(AddOpportunity.audience) else { return nil }
        let form = page.form(Addresses.relationshipOpportunities(session.relationship))
        let kinds = OpportunityKind.allCases.map {
            (value: $0.rawValue, label: BudgetWords.kind($0))
        }
        let horizons = Horizon.allCases.map {
            (value: $0.rawValue, label: BudgetWords.horizon($0))
        }
        let people =
            [(value: "", label: SessionPageWords.room)]
            + future.frame.people.compactMap { person in
                person.personID.map { (value: $0.description, label: person.name) }
            }
        let fields: Markup = """
            \(form.hidden("session", session.id.description))\
            \(form.text("title", BudgetWords.title, required: true, maximum: 160))\
            \(form.area("how", BudgetWords.how, rows: 2, maximum: 2_000))\
            <div class="fields">\
            \(form.select("kind", BudgetWords.kind, kinds, OpportunityKind.service.rawValue))\
            \(form.select("horizon", BudgetWords.horizon, horizons, Horizon.withinYear.rawValue))\
            \(form.select("raisedBy", BudgetWords.raisedBy, people))</div>
            """
        let open: Markup = form.state == nil ? "" : " open"
        return """
            <details class="disclose"\(open)><summary>\(BudgetWords.addTitle)</summary>\
            \(form.render(fields, submit: BudgetWords.add, style: .plain))</details>
            """
    }
}
