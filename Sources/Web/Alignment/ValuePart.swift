import CustomerValue
import Markup
import UseCases

/// From drivers to DVP%: the sum, the formula written out, and the points the money implies.
enum ValuePart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup {
        """
        <section class="part" id="value"><h2>\(AlignmentWords.value)</h2>
        \(formula(alignment, page))
        \(alignment.standing.valuation.valued.isEmpty
            ? .empty : AlignmentCharts.waterfall(alignment.standing, page))
        \(gaps(alignment))
        \(implied(alignment))</section>
        """
    }

    private static func formula(_ alignment: Alignment, _ page: Page) -> Markup {
        let standing = alignment.standing
        let purchases =
            Addresses.relationship(alignment.line.relationship.id) + "#purchases"
        if let dvp = standing.dvp {
            return "<p class=\"total\">\(AlignmentWords.formula(dvp, page.format))</p>"
        }
        let gain = standing.netGain.map { AlignmentWords.gainKnown($0, page.format) }
        let missing: Markup =
            (standing.purchases?.money.amountMinor ?? 0) > 0
            ? .text(AlignmentWords.driversMissing)
            : """
            \(AlignmentWords.purchasesMissing) \
            <a href="\(purchases)">\(AlignmentWords.enterPurchases)</a>
            """
        return """
            <p class="total">\(AlignmentWords.notDefined)</p><p>\(gain ?? "") \(missing)</p>
            """
    }

    /// Drivers without a figure in the sum, with the reason.
    private static func gaps(_ alignment: Alignment) -> Markup? {
        let gaps = alignment.standing.valuation.gaps
        guard !gaps.isEmpty else { return nil }
        let items = gaps.map { gap -> Markup in
            "<li>\(gap.driver.name): \(AlignmentWords.gap(gap.reason))</li>"
        }
        return """
            <div class="notice warn"><b>\(AlignmentWords.notInTheSum)</b><ul>\(items)</ul></div>
            """
    }

    /// Points and money are stored apart: what the money implies stands beside what was stated.
    private static func implied(_ alignment: Alignment) -> Markup? {
        guard let implied = alignment.impliedBar else { return nil }
        let stated = alignment.newestVersion?.version.bar
        let rows = alignment.attributes.compactMap { attribute -> Markup? in
            let money = implied.points[attribute.id]
            let points = stated?.points[attribute.id]
            guard money != nil || points != nil else { return nil }
            return """
                <tr><td data-label="\(AlignmentWords.attribute)"><div>\(attribute.swatch) \
                \(attribute.name)</div></td>\
                <td class="number" data-label="\(AlignmentWords.stated)">\
                \(points.map(String.init) ?? "–")</td>\
                <td class="number" data-label="\(AlignmentWords.implied)">\
                \(money.map(String.init) ?? "–")</td></tr>
                """
        }
        return """
            <h3>\(AlignmentWords.impliedTitle)</h3><p class="quiet">\(AlignmentWords.impliedWhy)</p>
            <div class="scroll" tabindex="0" role="region" \
            aria-label="\(AlignmentWords.impliedTitle)"><table class="list"><thead><tr>\
            <th scope="col">\(AlignmentWords.attribute)</th>\
            <th scope="col" class="number">\(AlignmentWords.stated)</th>\
            <th scope="col" class="number">\(AlignmentWords.implied)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }
}
