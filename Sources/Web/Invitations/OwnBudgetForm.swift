import CustomerValue
import Markup
import UseCases

/// A guest's own division of the pot: private until all are shown together.
struct OwnBudgetForm {
    let seat: Seat
    let page: Page

    var markup: Markup? {
        guard !seat.opportunities.isEmpty || !seat.budgets.opened.isEmpty else { return nil }
        return """
            <section class="part card" id="own-budget" data-live="budget">\
            <h2>\(BudgetWords.ownTitle)</h2>\(shown)\(body)</section>
            """
    }

    private var shown: Markup? {
        PrivateVotePart<BudgetBallot>.opened(seat.budgets.opened) { opened in
            VoteTable.budgets(
                opened, seat.opportunities.titles, pot: seat.pot, seat.names, page.format)
        }
    }

    private var body: Markup {
        guard !seat.budgets.isRevealed else { return "<p class=\"quiet\">\(VoteWords.shown)</p>" }
        let form = page.form(Addresses.seatBudget(seat.conversation.session))
        let own = seat.budgets.own
        let fields = BudgetFields(
            form: form, opportunities: seat.opportunities, ballot: own, pot: seat.pot,
            format: page.format)
        let question = SessionPageWords.question(
            .future, home: seat.conversation.homeName, pot: page.format.money(seat.pot))
        return """
            \(standing)<p>\(question)</p>\(form.render(
                """
                <p class="hint">\(BudgetWords.amountHint) \(VoteWords.untilShown)</p>\
                \(fields.markup)
                """, submit: BudgetWords.finish, version: own?.version ?? 0,
                attributes: fields.behaviour, name: "finish",
                beside: "<button class=\"plain\">\(BudgetWords.keepDraft)</button>"))
            """
    }

    private var standing: Markup? {
        guard let own = seat.budgets.own else { return nil }
        let isFinished = own.agreedAt != nil
        let text = isFinished ? VoteWords.waiting : BudgetWords.kept
        let style = isFinished ? "good" : "warn"
        return "<div class=\"notice \(style)\" role=\"status\">\(text)</div>"
    }
}
