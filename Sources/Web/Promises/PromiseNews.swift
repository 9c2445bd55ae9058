import CustomerValue
import Markup
import UseCases

/// One-line news of a promise, and the line that sends more.
enum PromiseNews {
    static func render(
        _ detail: PromiseDetail, _ words: PromiseWords, _ page: Page
    ) -> Markup {
        let content: Markup =
            detail.updates.isEmpty
            ? "<p class=\"quiet\">\(words.noUpdates)</p>"
            : PromiseParts.news(detail.updates, page)
        return """
            <section class="part"><h2>\(words.updates)</h2>\(duty(detail, words, page))\
            \(detail.isTended ? postForm(detail, words, page) : .empty)\(content)</section>
            """
    }

    /// When the next line is owed, and how often.
    private static func duty(
        _ detail: PromiseDetail, _ words: PromiseWords, _ page: Page
    ) -> Markup? {
        guard let due = detail.nextUpdateDue else { return nil }
        let days = detail.today.days(until: due)
        let every = words.every(detail.line.promise.updateEveryDays)
        return """
            <p>\(words.updateDue(page.format.day(due))), \(every) \
            <span class="state \(days <= 0 ? "warn" : "quiet")">\(ClockWords.left(days))</span></p>
            """
    }

    private static func postForm(
        _ detail: PromiseDetail, _ words: PromiseWords, _ page: Page
    ) -> Markup {
        let form = page.form(Addresses.promiseUpdates(detail.line.promise.id))
        let outlooks = Outlook.allCases.map {
            (value: $0.rawValue, label: PromiseStateWords.name($0))
        }
        let latest = detail.updates.first?.update.outlook ?? .onTrack
        let fields: Markup = """
            \(form.text("text", words.updateText, required: true, maximum: 280))\
            \(form.select("outlook", words.outlookLabel, outlooks, latest.rawValue))
            """
        return form.render(fields, submit: words.postUpdate)
    }
}
