import CustomerValue
import Markup
import UseCases

/// An amount per opportunity, as money or percent, and what is left of the pot, always in sight.
struct BudgetFields {
    let form: FormView
    let opportunities: [Opportunity]
    /// As stored; nil before the first amount.
    let ballot: BudgetBallot?
    let pot: Money
    let format: Formatter

    /// What the form around them needs for its script.
    var behaviour: Markup {
        let major = pot.amountMinor / pot.currency.minorPerMajor
        return """
             data-budget="\(major)" data-currency="\(pot.currency.code)" \
            data-quick="50000,100000,250000" data-rest="\(BudgetWords.rest)"
            """
    }

    var markup: Markup {
        let left = BudgetExercise(pot: pot, allocations: ballot?.allocations ?? []).left ?? pot
        let bad = left.amountMinor < 0 ? " bad" : ""
        return """
            <ul class="points money">\(opportunities.map(row))</ul>\
            <div class="remainder\(bad)" role="status"><b data-remainder \
            data-words="\(BudgetWords.left)" data-over="\(BudgetWords.over)">\
            \(BudgetWords.remainder(left, of: pot, format))</b></div>
            """
    }

    private func row(_ opportunity: Opportunity) -> Markup {
        let name = "amounts.\(opportunity.id)"
        let stored = (ballot?.amounts[opportunity.id]).map { money in
            let text = money.decimalText
            return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
        }
        let problems = form.state?.problems(with: name) ?? []
        let errors = problems.map { problem -> Markup in
            "<span class=\"error full\">\(FailureWords.sentence(problem))</span>"
        }
        let invalid: Markup = problems.isEmpty ? "" : " aria-invalid=\"true\""
        return """
            <li><span></span><label for="\(name)"><span dir="auto">\(opportunity.title)</span>\
            <small dir="auto">\(opportunity.how)</small></label>\
            <span class="steps"><input id="\(name)" name="\(name)" type="text" \
            inputmode="decimal" maxlength="24" autocomplete="off" data-amount \
            value="\(form.value(name, stored ?? ""))"\(invalid)></span>\(errors)</li>
            """
    }
}
