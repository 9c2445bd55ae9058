import CustomerValue
import UseCases

extension Shape<Portfolio> {
    static let portfolio = Shape(
        "Portfolio",
        [
            .list("relationships", .portfolioEntry) { $0.entries },
            .list("totals", .rollUpLine) { $0.totals },
        ])
}

extension Shape<PortfolioEntry> {
    static let portfolioEntry = Shape(
        "PortfolioEntry",
        [
            .id("relationship") { $0.line.relationship.id },
            .text("organizationName") { $0.line.organizationName },
            .object("standing", .standing) { $0.standing },
        ])
}

extension Shape<RollUpLine> {
    static let rollUpLine = Shape(
        "PortfolioTotal",
        [
            .text("currency") { $0.currency.code },
            .integer("relationships") { $0.relationships.count },
            .money("purchases") { $0.dvp.purchases }, .money("netGain") { $0.dvp.netGain },
            .decimal("dvpPercent") { $0.dvp.percentDecimal },
        ])
}
