import CustomerValue

/// Words of the second page: the pot, divided by the customer.
enum BudgetWords {
    static let divide = "Your division"
    static let hint = "More than there is may be given while we talk; agree when nothing is left."
    static let amountHint =
        "Type an amount, or a percentage such as 25%. Leave empty what you give nothing."
    static let ownTitle = "Your own division"
    static let finish = "This is my division"
    static let keepDraft = "Keep the draft"
    static let kept = "Kept as a draft. Finish it when nothing is left."
    static let save = "Keep this division"
    static let agree = "This is our division"
    static let agreed = "Agreed"
    static let left = "{left} left of {whole}"
    static let over = "{over} too much"
    static let rest = "Rest here"
    static let ranked = "What comes first"
    static let opportunity = "Opportunity"
    static let amount = "Amount"
    static let share = "Share"
    static let addTitle = "Something else to invest in"
    static let title = "What it is"
    static let how = "How it helps the business"
    static let kind = "Kind"
    static let horizon = "When"
    static let raisedBy = "Raised by"
    static let add = "Add"
    static let empty = "Nothing to divide the money over yet. Add the first opportunity below."

    static func remainder(_ left: Money, of pot: Money, _ format: Formatter) -> String {
        guard left.amountMinor < 0 else {
            return "\(format.money(left)) left of \(format.money(pot))"
        }
        let over = Money(amountMinor: -left.amountMinor, currency: left.currency)
        return "\(format.money(over)) too much"
    }

    static func kind(_ kind: OpportunityKind) -> String {
        switch kind {
        case .people: "People"
        case .service: "Service"
        case .product: "Product"
        case .other: "Anything else"
        }
    }

    static func horizon(_ horizon: Horizon) -> String {
        switch horizon {
        case .repair: "A repair, soon"
        case .withinYear: "Within a year"
        case .multiYear: "A couple of years"
        }
    }
}
