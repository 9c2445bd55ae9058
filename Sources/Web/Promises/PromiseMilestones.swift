import CustomerValue
import Markup
import UseCases

/// The dated steps of a promise, with what adds and completes them.
enum PromiseMilestones {
    static func render(
        _ detail: PromiseDetail, _ words: PromiseWords, _ page: Page
    ) -> Markup {
        let content: Markup =
            detail.milestones.isEmpty
            ? "<p class=\"quiet\">\(words.noMilestones)</p>"
            : table(detail, words, page)
        return """
            <section class="part"><h2>\(words.milestones)</h2>\(content)\
            \(detail.isTended ? addForm(detail, words, page) : .empty)</section>
            """
    }

    private static func table(
        _ detail: PromiseDetail, _ words: PromiseWords, _ page: Page
    ) -> Markup {
        let rows = detail.milestones.map { milestone -> Markup in
            """
            <tr><td data-label="\(words.milestoneName)">\(milestone.name)</td>\
            <td data-label="\(words.due)">\(page.format.day(milestone.dueOn))</td>\
            <td data-label="\(words.state)">\(state(milestone, detail, words, page))</td></tr>
            """
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(words.milestones)">\
            <table class="list"><thead><tr><th scope="col">\(words.milestoneName)</th>\
            <th scope="col">\(words.due)</th><th scope="col">\(words.state)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func state(
        _ milestone: Milestone, _ detail: PromiseDetail, _ words: PromiseWords, _ page: Page
    ) -> Markup {
        if let completed = milestone.completedOn {
            let style = milestone.isLate(on: detail.today) ? "warn" : "good"
            return """
                <span class="state \(style)">\(words.complete)</span>\
                <small>\(page.format.day(completed))</small>
                """
        }
        let days = detail.today.days(until: milestone.dueOn)
        let clock: Markup =
            "<span class=\"state \(ClockWords.style(days))\">\(ClockWords.left(days))</span>"
        guard detail.isTended else { return clock }
        let button = page.form(Addresses.milestoneCompletion(milestone.id)).button(
            words.complete, version: milestone.version, style: .plain)
        return "\(clock) \(button)"
    }

    private static func addForm(
        _ detail: PromiseDetail, _ words: PromiseWords, _ page: Page
    ) -> Markup {
        let form = page.form(Addresses.promiseMilestones(detail.line.promise.id))
        let fields: Markup = """
            \(form.text("name", words.milestoneName, required: true, maximum: Fields.nameMaximum))\
            \(form.day("dueOn", words.due))
            """
        return """
            <details class="disclose"\(Markup.attribute("open", when: form.state != nil))>\
            <summary>\(words.addMilestone)</summary>\
            \(form.render(fields, submit: words.addMilestone))</details>
            """
    }
}
