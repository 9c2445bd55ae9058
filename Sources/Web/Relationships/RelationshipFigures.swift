import CustomerValue
import Markup
import UseCases
import ValueModel

/// The figures at the head of a relationship; DVP% opens its formula and its inputs.
enum RelationshipFigures {
    static func render(_ overview: RelationshipOverview, _ page: Page) -> Markup {
        let words = RelationshipWords(page.workspaceKind)
        let formula = Addresses.alignment(overview.line.relationship.id) + "#value"
        return """
            <div class="figures">\
            <a href="\(formula)"><b>\(dvp(overview.standing, words, page.format))</b>\
            <span>\(words.dvpLabel)</span>\
            \(range(overview.standing, words, page.format).map { "<span>\($0)</span>" })</a>\
            <div><b>\(gain(overview.standing, words, page.format))</b>\
            <span>\(words.gainLabel(overview.hypothesis?.alternative))</span></div>\
            <div><b>\(purchases(overview.standing, words, page.format))</b>\
            <span>\(words.purchasesLabel(overview.standing.purchases))</span></div>\
            <div><b>\(confirmed(overview.standing, words, page.format))</b>\
            <span>\(words.confirmedLabel)</span></div></div>
            """
    }

    static func dvp(
        _ standing: ValueStanding, _ words: RelationshipWords, _ format: Formatter
    ) -> String {
        standing.dvp.map { format.percent(hundredths: $0.hundredths) } ?? words.notDefined
    }

    /// In nine of ten cases, where something in it is uncertain.
    static func range(
        _ standing: ValueStanding, _ words: RelationshipWords, _ format: Formatter
    ) -> String? {
        standing.spread.map { spread in
            let (low, high) = format.range(spread.p5, spread.p95)
            return words.between(low, high)
        }
    }

    static func gain(
        _ standing: ValueStanding, _ words: RelationshipWords, _ format: Formatter
    ) -> String {
        standing.netGain.map { format.money($0) } ?? words.notKnown
    }

    static func purchases(
        _ standing: ValueStanding, _ words: RelationshipWords, _ format: Formatter
    ) -> String {
        standing.purchases.map { format.shortMoney($0.money) } ?? words.notKnown
    }

    static func confirmed(
        _ standing: ValueStanding, _ words: RelationshipWords, _ format: Formatter
    ) -> String {
        standing.valuation.confirmedShare.map {
            "\($0.rounded(places: 2))\u{a0}%"
        } ?? words.notKnown
    }
}
