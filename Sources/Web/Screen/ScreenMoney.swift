import CustomerValue
import Markup
import UseCases

/// What the room divides the pot over, the most first.
struct ScreenDivision {
    let division: SharedScreen.Division
    let homeName: String
    /// Who sits there.
    let names: [ID<Person>: String]
    let format: Formatter

    var markup: Markup {
        """
        <section><h1 class="ask">\(question)</h1>\
        \(division.shares.isEmpty ? "<p class=\"quiet\">\(ScreenWords.noShares)</p>" : list)\
        \(left)\(votes)</section>
        """
    }

    /// Once shown together: every voice beside the mean.
    private var votes: Markup? {
        division.opened.map { opened in
            let titles = Dictionary(
                division.shares.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
            return VoteTable.budgets(opened, titles, pot: division.pot, names, format).markup
        }
    }

    private var question: String {
        SessionPageWords.question(.future, home: homeName, pot: format.money(division.pot))
    }

    private var list: Markup {
        let rows = division.shares.map { share -> Markup in
            let meter = share.money.map { money -> Markup in
                """
                <meter min="0" max="\(division.pot.amountMinor)" value="\(money.amountMinor)" \
                aria-label="\(share.title)">\(format.money(money))</meter>
                """
            }
            let money = share.money.map(format.money) ?? ""
            return """
                <tr><th scope="row">\(share.title)</th>\
                <td data-label="\(BudgetWords.share)">\(meter)</td>\
                <td class="number" data-label="\(BudgetWords.amount)">\(money)</td></tr>
                """
        }
        return """
            <table class="list"><thead><tr><th scope="col">\(BudgetWords.opportunity)</th>\
            <th scope="col">\(BudgetWords.share)</th>\
            <th scope="col" class="number">\(BudgetWords.amount)</th></tr></thead>\
            <tbody>\(rows)</tbody></table>
            """
    }

    private var left: Markup? {
        if division.isAgreed {
            return "<p><span class=\"state good\">\(BudgetWords.agreed)</span></p>"
        }
        return division.remainder.map { money in
            "<p class=\"left\">\(ScreenWords.remainder(format.money(money)))</p>"
        }
    }
}

/// Prepared calculations, and the numbers the customer gave.
struct ScreenFigures {
    let figures: SharedScreen.Figures
    let format: Formatter

    var markup: Markup {
        """
        <section class="wide"><div><h1>\(ScreenWords.prepared)</h1>\
        \(calculations)</div><div><h2>\(ScreenWords.stated)</h2>\(stated)</div></section>
        """
    }

    private var calculations: Markup {
        guard !figures.calculations.isEmpty else {
            return "<p class=\"quiet\">\(EconomicsWords.noneprepared)</p>"
        }
        let items = figures.calculations.map { calculation -> Markup in
            """
            <li><b>\(calculation.name)</b><br>\
            \(EconomicsWords.calculation(calculation, format))</li>
            """
        }
        return "<ul class=\"figures-said\">\(items)</ul>"
    }

    private var stated: Markup {
        guard !figures.stated.isEmpty else {
            return "<p class=\"quiet\">\(ScreenWords.noFigures)</p>"
        }
        let items = figures.stated.map { stated -> Markup in
            let person: Markup? = stated.personName.map { " <span class=\"quiet\">\($0)</span>" }
            return """
                <li>\(stated.about): <b>\(EconomicsWords.value(stated.value, format))</b>\
                \(person)</li>
                """
        }
        return "<ul class=\"figures-said\">\(items)</ul>"
    }
}
