import CustomerValue
import Markup
import UseCases
import ValueModel

/// The model of an agreed version beside today's.
enum ComparedVersionsPage {
    static func render(_ compared: ComparedVersions, _ page: Page) -> PageContent {
        let id = compared.line.relationship.id
        let format = page.format
        let drivers = compared.drivers.map { part in
            row(part.name, part.before.map(format.money), part.now.map(format.money))
        }
        let inputs = compared.inputs.map { row($0.name, $0.before, $0.now) }
        let total = row(
            ValueModelWords.netGain, compared.before?.netGain.map(format.money),
            compared.now?.netGain.map(format.money))
        let missing: Markup = "<p class=\"notice\">\(ValueModelWords.noVersion)</p>"
        return PageContent(
            title: "\(ValueModelWords.compare) · \(compared.line.organizationName)",
            body: """
                \(ValueModelPage.crumbs(compared.line, page))<h1>\(ValueModelWords.compare)</h1>
                \(compared.before == nil ? missing : .empty)
                \(choice(compared, page))\(sentence(compared, format))
                \(table(ValueModelWords.drivers, drivers + [total]))
                \(table(ValueModelWords.inputs, inputs))
                <p><a href="\(Addresses.valueModel(id))">\(ValueModelWords.back)</a></p>
                """)
    }

    /// DVP% of each, in words.
    private static func sentence(_ compared: ComparedVersions, _ format: Formatter) -> Markup? {
        guard let before = compared.before?.dvpHundredths, let now = compared.now?.dvpHundredths
        else { return nil }
        let words = ValueModelWords.went(
            from: format.percent(hundredths: before), to: format.percent(hundredths: now))
        return "<p class=\"said\"><b>\(words)</b></p>"
    }

    /// Which version stands on the left.
    private static func choice(_ compared: ComparedVersions, _ page: Page) -> Markup? {
        guard let version = compared.version else { return nil }
        let links = (1...max(1, version.number)).map { number -> Markup in
            let address = Addresses.valueModelVersions(compared.line.relationship.id)
            return """
                <a href="\(address)?hypothesis=\(version.hypothesis.description)\
                &amp;number=\(number)">\(number)</a>
                """
        }
        let words = ValueModelWords.version(version.number, day(version.agreedAt, page))
        return """
            <p>\(words)</p><p class="quiet noprint">\(ValueModelWords.version): \
            \(links.joined(" "))</p>
            """
    }

    private static func day(_ instant: Instant, _ page: Page) -> String {
        page.format.day(Day(instant, timeZoneName: page.format.timeZoneName))
    }

    private static func table(_ title: String, _ rows: [Markup]) -> Markup {
        """
        <h2>\(title)</h2><table class="list"><thead><tr><th scope="col">\(title)</th>\
        <th scope="col">\(ValueModelWords.before)</th><th scope="col">\(ValueModelWords.now)</th>\
        </tr></thead><tbody>\(rows)</tbody></table>
        """
    }

    private static func row(_ name: String, _ before: String?, _ now: String?) -> Markup {
        """
        <tr\(Markup.attribute("class", before == now ? nil : "on"))>\
        <td data-label="\(ValueModelWords.row)">\(name)</td>\
        <td data-label="\(ValueModelWords.before)">\(before ?? "–")</td>\
        <td data-label="\(ValueModelWords.now)">\(now ?? "–")</td></tr>
        """
    }
}
