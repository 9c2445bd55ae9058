import CustomerValue
import UseCases

/// The list of relationships as a table to take away.
enum RelationshipTable {
    static func csv(_ summaries: [RelationshipSummary], _ page: Page) -> CSV {
        let words = RelationshipWords(page.workspaceKind)
        return CSV(
            header: [
                words.name, words.segment, words.accountManager, words.purchasesYear,
                words.purchases, FormWords.currency, words.netGain, words.dvp, words.stage,
                words.nextStep,
            ], rows: summaries.map { row($0, words, page) })
    }

    private static func row(
        _ summary: RelationshipSummary, _ words: RelationshipWords, _ page: Page
    ) -> [CSV.Cell] {
        let standing = summary.standing
        let purchases = standing.purchases
        return [
            .text(summary.line.organizationName), .text(summary.line.relationship.segment),
            .text(summary.line.accountManagerName),
            purchases.map { .number(String($0.year)) } ?? .nothing,
            purchases.map { .number($0.money.decimalText) } ?? .nothing,
            .text(standing.valuation.currency.code),
            standing.netGain.map { .number($0.decimalText) } ?? .nothing,
            standing.dvp.map { .number($0.percentDecimal.description) } ?? .nothing,
            .text(words.stage(summary.stage)), .text(words.nextStep(summary)),
        ]
    }
}

extension DVPPercent {
    /// Percent with two places: 10 % is 10.
    var percentDecimal: ExactDecimal { ExactDecimal(millionths: hundredths * 10_000) }
}
