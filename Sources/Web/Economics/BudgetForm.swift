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
        return """
            <h2>\(BudgetWords.divide)</h2>\(SessionScreen.whose(.future, future.frame))\
            <div id="budget-form" data-live="budget">\(division)\(agreement)</div>\
            \(newOpportunity)
            """
    }

    private var division: Markup {
        let person = future.frame.person
        if future.opportunities.isEmpty { return "<p class=\"empty\">\(BudgetWords.empty)</p>" }
        if let person, future.box.isRevealed || future.box.isClosed(to: person) {
            return closed(person)
        }
        return amountsForm
    }

    private func closed(_ person: ID<Person>) -> Markup {
        let sentence =
            future.box.isRevealed
            ? VoteWords.shown : VoteWords.closed(future.frame.names[person] ?? "")
        return "<p class=\"notice\">\(sentence)</p>"
    }

    private var amountsForm: Markup {
        let form = page.form(Addresses.sessionAllocations(session.id))
        let fields = BudgetFields(
            form: form, opportunities: future.opportunities, ballot: future.ballot,
            pot: future.pot, format: page.format)
        return form.render(
            """
            <p class="hint">\(BudgetWords.hint) \(BudgetWords.amountHint)</p>\
            \(form.personField(future.frame.person))\(fields.markup)
            """, submit: BudgetWords.save, version: future.ballot?.version ?? 0,
            attributes: fields.behaviour)
    }

    private var agreement: Markup? {
        guard let ballot = future.ballot, ballot.agreedAt == nil else { return nil }
        let form = page.form(Addresses.sessionAllocationsAgreement(session.id))
        let name = future.frame.person.flatMap { future.frame.names[$0] }
        let button = form.button(
            name.map(VoteWords.finish) ?? BudgetWords.agree, version: ballot.version,
            style: .plain, fields: form.personField(future.frame.person))
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
            \(form.text("title", BudgetWords.title, required: true, maximum: Fields.nameMaximum))\
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
