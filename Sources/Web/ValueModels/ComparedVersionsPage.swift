import CustomerValue
import Markup
import UseCases
import ValueModel

/// The model of an agreed version beside that of another, or of now.
enum ComparedVersionsPage {
    static func render(_ compared: ComparedVersions, _ page: Page) -> PageContent {
        let format = page.format
        let heads = heads(of: compared, page)
        let drivers = compared.drivers.map { part in
            row(part.name, part.before.map(format.money), part.now.map(format.money), heads)
        }
        let inputs = compared.inputs.map { row($0.name, $0.before, $0.now, heads) }
        let total = row(
            ValueModelWords.netGain, compared.before?.netGain.map(format.money),
            compared.after?.netGain.map(format.money), heads)
        let missing: Markup = "<p class=\"notice\">\(ValueModelWords.noVersion)</p>"
        return PageContent(
            title: "\(ValueModelWords.compare) · \(compared.line.organizationName)",
            body: """
                \(ValueModelPage.crumbs(compared.line, page, below: true))<h1>\(ValueModelWords.compare)</h1>
                \(compared.before == nil ? missing : .empty)
                \(choice(compared, page))\(sentence(compared, format))
                \(table(ValueModelWords.drivers, heads, drivers + [total]))
                \(table(ValueModelWords.inputs, heads, inputs))
                """)
    }

    /// DVP% of each, in words.
    private static func sentence(_ compared: ComparedVersions, _ format: Formatter) -> Markup? {
        guard let before = compared.before?.dvpHundredths, let now = compared.after?.dvpHundredths
        else { return nil }
        let words = ValueModelWords.went(
            from: format.percent(hundredths: before),
            to: before == now ? nil : format.percent(hundredths: now))
        return "<p class=\"said\"><b>\(words)</b></p>"
    }

    private static func heads(
        of compared: ComparedVersions, _ page: Page
    ) -> (before: String, after: String) {
        (
            compared.earlier.map { name($0, page) } ?? ValueModelWords.before,
            compared.later.map { name($0, page) } ?? ValueModelWords.now
        )
    }

    private static func name(_ version: HypothesisVersion, _ page: Page) -> String {
        ValueModelWords.version(version.number, day(version.agreedAt, page))
    }

    /// Which versions stand side by side; the address says it, so that it can be sent on.
    private static func choice(_ compared: ComparedVersions, _ page: Page) -> Markup? {
        guard let earlier = compared.earlier else { return nil }
        let address = Addresses.valueModelVersions(compared.line.relationship.id)
        let form = page.form(address)
        let versions = compared.versions.map { (value: $0.key, label: name($0, page)) }
        return """
            <form class="form noprint" method="get" action="\(address)"><div class="fields">\
            \(form.select("before", ValueModelWords.earlier, versions, earlier.key))\
            \(form.select(
                "after", ValueModelWords.later,
                [(value: "", label: ValueModelWords.now)] + versions,
                compared.later?.key ?? ""))</div>\
            <p class="actions"><button class="plain">\(ValueModelWords.show)</button></p></form>
            """
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
