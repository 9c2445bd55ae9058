import CustomerValue
import Markup
import UseCases

/// The monetary consequences in short; they are worked on in the value model.
enum DriversPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup {
        let names = alignment.attributes.names
        let figures = Dictionary(
            alignment.standing.valuation.valued.map { ($0.driver.id, $0.annual) },
            uniquingKeysWith: { first, _ in first })
        let rows = alignment.drivers.map { row($0, names, figures[$0.id], page.format) }
        let list: Markup =
            alignment.drivers.isEmpty
            ? "<div class=\"empty\"><p>\(AlignmentWords.noDrivers)</p></div>"
            : """
            <div class="scroll" tabindex="0" role="region" aria-label="\(AlignmentWords.drivers)">\
            <table class="list"><thead><tr><th scope="col">\(AlignmentWords.driver)</th>\
            <th scope="col">\(AlignmentWords.formula)</th>\
            <th scope="col" class="number">\(AlignmentWords.perYear)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
        let model = Addresses.valueModel(alignment.line.relationship.id)
        return """
            <section class="part" id="drivers"><h2>\(AlignmentWords.drivers)</h2>\
            <p>\(AlignmentWords.driversWhy)</p>\(list)\
            <p class="actions"><a class="button" href="\(model)">\
            \(AlignmentWords.openModel)</a></p>\
            </section>
            """
    }

    private static func row(
        _ driver: ValueDriver, _ names: [ID<ValueAttribute>: String], _ annual: Money?,
        _ format: Formatter
    ) -> Markup {
        let attribute = driver.attribute.flatMap { names[$0] }
        let kind = [AlignmentWords.driverKind(driver.kind), attribute ?? ""]
            .filter { !$0.isEmpty }.joined(separator: " · ")
        let figure: Markup =
            annual.map { .text(format.money($0)) }
            ?? "<span class=\"state warn\">\(AlignmentWords.notInTheSum)</span>"
        return """
            <tr><td data-label="\(AlignmentWords.driver)">\(driver.name)<small>\(kind)</small></td>\
            <td data-label="\(AlignmentWords.formula)"><code>\(driver.formula)</code></td>\
            <td class="number" data-label="\(AlignmentWords.perYear)">\(figure)</td></tr>
            """
    }
}
