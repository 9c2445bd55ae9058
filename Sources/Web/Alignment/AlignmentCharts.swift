import Charts
import CustomerValue
import Markup
import UseCases
import ValueModel

/// Bars and drivers as drawings; the charts themselves know no words.
enum AlignmentCharts {
    /// A bar with the name of whose it is.
    struct NamedPoints {
        let title: String
        let note: String?
        let bar: Bar?
    }

    static func bars(
        _ columns: [NamedPoints], _ attributes: [ValueAttribute], id: String, title: String,
        description: String
    ) -> Markup {
        StackedBars(
            words: FigureWords(
                id: id, title: title, description: description,
                tableLabel: AlignmentWords.showAsTable, empty: AlignmentWords.noBars),
            columns: columns.map { column in
                StackedBars.Column(
                    title: column.title, note: column.note,
                    segments: attributes.compactMap { segment($0, column.bar) },
                    blank: AlignmentWords.blank)
            }, nameHead: AlignmentWords.attribute, totalHead: AlignmentWords.total
        ).figure.markup
    }

    static func waterfall(_ standing: ValueStanding, _ page: Page) -> Markup {
        let format = page.format
        let steps = standing.valuation.valued.map { valued in
            Waterfall.Step(
                name: valued.driver.name, value: Double(valued.annual.amountMinor),
                text: format.money(valued.annual), kind: kind(valued.driver.kind))
        }
        let total = standing.netGain.map { netGain in
            Waterfall.Step(
                name: AlignmentWords.netGain, value: Double(netGain.amountMinor),
                text: format.money(netGain), kind: .total)
        }
        return Waterfall(
            words: FigureWords(
                id: "waterfall", title: AlignmentWords.waterfallTitle,
                description: AlignmentWords.waterfallDescription,
                tableLabel: AlignmentWords.showAsTable, empty: AlignmentWords.noDrivers),
            steps: steps + (total.map { [$0] } ?? []), nameHead: AlignmentWords.driver,
            valueHead: AlignmentWords.perYear
        ).figure.markup
    }

    private static func segment(
        _ attribute: ValueAttribute, _ bar: Bar?
    ) -> StackedBars.Segment? {
        bar?.points[attribute.id].map {
            StackedBars.Segment(
                key: attribute.id.description, name: attribute.name, points: $0,
                palette: attribute.position + 1)
        }
    }

    private static func kind(_ kind: DriverKind) -> Waterfall.Kind {
        switch kind {
        case .benefit: .benefit
        case .cost: .cost
        case .price: .price
        }
    }
}

extension ValueAttribute {
    /// The colour the attribute keeps everywhere.
    var swatch: Markup { .swatch(at: position) }
}

extension Markup {
    /// Of the attribute that stands at this position, from 0.
    static func swatch(at position: Int) -> Markup {
        "<span class=\"swatch a\(position % 8 + 1)\"></span>"
    }
}
