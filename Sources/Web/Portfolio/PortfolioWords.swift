import CustomerValue

/// What the portfolio says; a customer's workspace looks at its suppliers.
struct PortfolioWords {
    let kind: WorkspaceKind

    init(_ kind: WorkspaceKind) {
        self.kind = kind
    }

    let title = "Portfolio"
    var lede: String {
        kind == .supplier
            ? "How much each customer gains from us, against what it buys."
            : "How much each supplier adds, against what we buy from it."
    }
    let chartTitle = "DVP% against purchases"
    let chartDescription = "To the right: more is bought. Higher: it matters more who supplies."
    let noFigures = "No relationship has both purchases and drivers yet."
    let table = "All relationships"
    let totals = "Together"
    let totalsWhy =
        "Weighted by purchases: the sum of gains over the sum of purchases. Currencies are added "
        + "only at a dated rate."
    let currency = "Currency"
    let count = "Relationships"
    var empty: String {
        kind == .supplier
            ? "No customer yet. Open the first relationship; it appears here with its figures."
            : "No supplier yet. Add the first one; it appears here with its figures."
    }
    let openFirst = "Open a relationship"
    let takeAway = "Download as CSV"

    func notCounted(_ count: Int) -> String {
        count == 1
            ? "1 relationship is not counted: its DVP% is not defined."
            : "\(count) relationships are not counted: their DVP% is not defined."
    }

    /// What all suppliers add to operating income together; only a customer's workspace says it.
    func together(_ line: RollUpLine, _ format: Formatter) -> String? {
        guard kind == .customer else { return nil }
        return "Together these suppliers add \(format.money(line.dvp.netGain)) a year to our "
            + "operating income: \(format.percent(hundredths: line.dvp.hundredths)) on "
            + "\(format.money(line.dvp.purchases)) of purchases."
    }
}
