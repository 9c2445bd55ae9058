import CustomerValue
import Markup
import UseCases
import ValueModel

/// The models of two agreed versions, or of one and today's, side by side.
enum ComparedVersionsPage {
    static func render(_ compared: ComparedVersions, _ page: Page) -> PageContent {
        let id = compared.line.relationship.id
        let (format, heads) = (page.format, heads(compared, page))
        let drivers = compared.drivers.map { part in
            row(part.name, part.before.map(format.money), part.after.map(format.money), heads)
        }
        let inputs = compared.inputs.map { row($0.name, $0.before, $0.after, heads) }
        let total = row(
            ValueModelWords.netGain, compared.before.reading?.netGain.map(format.money),
            compared.after.reading?.netGain.map(format.money), heads)
        return PageContent(
            title: "\(ValueModelWords.compare) · \(compared.line.organizationName)",
            body: """
                \(ValueModelPage.crumbs(compared.line, page))<h1>\(ValueModelWords.compare)</h1>
                \(missing(compared))\(choice(compared, page))\(sentence(compared, format))
                \(table(ValueModelWords.drivers, heads, drivers + [total]))
                \(table(ValueModelWords.inputs, heads, inputs))
                <p><a href="\(Addresses.valueModel(id))">\(ValueModelWords.back)</a></p>
                """)
    }

    private static func missing(_ compared: ComparedVersions) -> Markup? {
        let isWhole = compared.before.reading != nil && compared.after.reading != nil
        guard !isWhole else { return nil }
        let words =
            compared.versions.isEmpty ? ValueModelWords.noVersion : ValueModelWords.noModelThen
        return "<p class=\"notice\">\(words)</p>"
    }

    /// DVP% of each, in words.
    private static func sentence(_ compared: ComparedVersions, _ format: Formatter) -> Markup? {
        guard let before = compared.before.reading?.dvpHundredths,
            let after = compared.after.reading?.dvpHundredths
        else { return nil }
        let words = ValueModelWords.went(
            from: format.percent(hundredths: before), to: format.percent(hundredths: after))
        return "<p class=\"said\"><b>\(words)</b></p>"
    }

    /// Which two stand side by side; the choice is the address.
    private static func choice(_ compared: ComparedVersions, _ page: Page) -> Markup? {
        guard !compared.versions.isEmpty else { return nil }
        let address = Addresses.valueModelVersions(compared.line.relationship.id)
        let form = page.form(address)
        let versions = compared.versions.map { (value: $0.name, label: name($0, page)) }
        let now = [(value: "", label: ValueModelWords.today)]
        return """
            <form class="form noprint" method="get" action="\(address)"><div class="fields">\
            \(form.select(
                "before", ValueModelWords.before, versions, compared.before.version?.name ?? ""))\
            \(form.select(
                "after", ValueModelWords.after, now + versions,
                compared.after.version?.name ?? ""))</div>\
            <p class="actions"><button class="plain">\(ValueModelWords.compareThese)</button></p>\
            </form>
            """
    }

    /// What stands at the head of each column.
    private static func heads(
        _ compared: ComparedVersions, _ page: Page
    ) -> (before: String, after: String) {
        (
            compared.before.version.map { name($0, page) } ?? ValueModelWords.before,
            compared.after.version.map { name($0, page) } ?? ValueModelWords.today
        )
    }

    private static func name(_ version: HypothesisVersion, _ page: Page) -> String {
        ValueModelWords.version(version.number, day(version.agreedAt, page))
    }

    private static func day(_ instant: Instant, _ page: Page) -> String {
        page.format.day(Day(instant, timeZoneName: page.format.timeZoneName))
    }

    private static func table(
        _ title: String, _ heads: (before: String, after: String), _ rows: [Markup]
    ) -> Markup {
        """
        <h2>\(title)</h2><table class="list"><thead><tr><th scope="col">\(title)</th>\
        <th scope="col">\(heads.before)</th><th scope="col">\(heads.after)</th>\
        </tr></thead><tbody>\(rows)</tbody></table>
        """
    }

    private static func row(
        _ name: String, _ before: String?, _ after: String?,
        _ heads: (before: String, after: String)
    ) -> Markup {
        """
        <tr\(Markup.attribute("class", before == after ? nil : "on"))>\
        <td data-label="\(ValueModelWords.row)">\(name)</td>\
        <td data-label="\(heads.before)">\(before ?? "–")</td>\
        <td data-label="\(heads.after)">\(after ?? "–")</td></tr>
        """
    }
}
