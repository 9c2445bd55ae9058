import CustomerValue
import Markup
import UseCases

/// After the reveal: all bars side by side, how far they agree and where they do not.
enum RevealedBarsPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup? {
        guard !alignment.bars.isEmpty else { return nil }
        let columns = alignment.bars.map {
            AlignmentCharts.NamedPoints(
                title: PeopleWords.function($0.function), note: $0.memberName, bar: $0.bar)
        }
        return """
            <section class="part" id="bars"><h2>\(AlignmentWords.revealed)</h2>
            \(AlignmentCharts.bars(
                columns, alignment.attributes, id: "functions", title: AlignmentWords.revealed,
                description: AlignmentWords.revealedDescription))
            \(DisagreementPart.render(alignment))
            \(pairs(alignment))
            \(spreads(alignment))</section>
            """
    }

    private static func pairs(_ alignment: Alignment) -> Markup? {
        let pairs = alignment.pairs
        guard !pairs.isEmpty else { return nil }
        let rows = pairs.map { pair -> Markup in
            """
            <tr><td data-label="\(AlignmentWords.between)">\(name(pair.left)) – \
            \(name(pair.right))</td>\
            <td class="number" data-label="\(AlignmentWords.index)">\
            \(AlignmentWords.agreement(pair.agreement))</td>\
            <td data-label="\(AlignmentWords.differOn)">\
            \(AlignmentWords.differences(pair.agreement, alignment.attributes))</td></tr>
            """
        }
        return """
            <h3>\(AlignmentWords.indexTitle)</h3><p class="quiet">\(AlignmentWords.indexWhy)</p>
            <div class="scroll" tabindex="0" role="region" \
            aria-label="\(AlignmentWords.indexTitle)"><table class="list"><thead><tr>\
            <th scope="col">\(AlignmentWords.between)</th>\
            <th scope="col" class="number">\(AlignmentWords.index)</th>\
            <th scope="col">\(AlignmentWords.differOn)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func name(_ bar: NamedBar) -> String {
        "\(PeopleWords.function(bar.function)), \(bar.memberName)"
    }

    private static func spreads(_ alignment: Alignment) -> Markup? {
        guard alignment.bars.count > 1 else { return nil }
        let names = alignment.attributes.names
        let rows = alignment.spreads.map { spread -> Markup in
            """
            <tr><td data-label="\(AlignmentWords.attribute)">\(names[spread.attribute] ?? "")</td>\
            <td class="number" data-label="\(AlignmentWords.lowest)">\(spread.lowest)</td>\
            <td class="number" data-label="\(AlignmentWords.mean)">\
            \(AlignmentWords.tenths(spread.mean))</td>\
            <td class="number" data-label="\(AlignmentWords.highest)">\(spread.highest)</td>\
            <td class="number" data-label="\(AlignmentWords.voices)">\
            \(spread.voices) / \(spread.bars)</td>\
            <td data-label="\(AlignmentWords.everyAnswer)">\
            \(SpreadDots.render(spread.attribute, alignment.bars))</td></tr>
            """
        }
        return """
            <h3>\(AlignmentWords.spreadTitle)</h3><div class="scroll" tabindex="0" role="region" \
            aria-label="\(AlignmentWords.spreadTitle)"><table class="list"><thead><tr>\
            <th scope="col">\(AlignmentWords.attribute)</th>\
            <th scope="col" class="number">\(AlignmentWords.lowest)</th>\
            <th scope="col" class="number">\(AlignmentWords.mean)</th>\
            <th scope="col" class="number">\(AlignmentWords.highest)</th>\
            <th scope="col" class="number">\(AlignmentWords.voices)</th>\
            <th scope="col">\(AlignmentWords.everyAnswer)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }
}
