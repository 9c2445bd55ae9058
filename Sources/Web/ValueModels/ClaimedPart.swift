import Charts
import CustomerValue
import Markup
import UseCases
import ValueModel

/// What we claim, driver by driver, against what rests on the customer's own figures.
enum ClaimedPart {
    static func render(_ view: ValueModelView, _ page: Page) -> Markup? {
        guard let model = view.checked, let result = view.result,
            result.drivers.contains(where: { $0.spread != nil })
        else { return nil }
        let text = view.text(page.format)
        let rows = result.drivers.compactMap { driver in
            driver.spread.map { spread in
                let confirmed = driver.isConfirmed ? spread.base : 0
                return ClaimedConfirmed.Row(
                    name: model.drivers[driver.driver].name, claimed: text.money(spread.base),
                    confirmed: text.money(confirmed),
                    share: page.format.share(driver.isConfirmed ? 1 : 0))
            }
        }
        return """
            <section class="part" id="claimed"><h2>\(ValueModelWords.claimedConfirmed)</h2>\
            <p>\(ValueModelWords.claimedHelp)</p>\(chart(rows))</section>
            """
    }

    private static func chart(_ rows: [ClaimedConfirmed.Row]) -> Markup {
        ClaimedConfirmed(
            words: ResultCharts.words(
                "claimed-confirmed", ValueModelWords.claimedConfirmed,
                ValueModelWords.claimedHelp),
            heads: ClaimedConfirmed.Heads(
                name: ValueModelWords.driver, claimed: ValueModelWords.claimedHead,
                confirmed: ValueModelWords.confirmedHead, share: ValueModelWords.shareHead,
                afterShare: ValueModelWords.confirmed),
            rows: rows, remarks: ResultCharts.remarks
        ).figure.markup
    }
}
