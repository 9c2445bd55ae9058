import CustomerValue
import Markup
import UseCases

/// The proposed split, with a day for each new session, to be applied at once.
struct SplitForm {
    let planning: SessionPlanning
    let page: Page

    var markup: Markup {
        let form = page.form(Addresses.sessionSplit(planning.session.id))
        let groups = planning.split.enumerated().map { index, group in
            item(group, number: index + 1, form)
        }
        let fields: Markup = """
            <p class="quiet">\(SplitWords.why)</p><ol class="stack">\(groups)</ol>\
            \(planning.mailedCount > 0 ? mailed : .empty)
            """
        return """
            <h3>\(SessionWords.split)</h3>\
            \(form.render(
                fields, submit: SplitWords.apply(planning.split.count),
                version: planning.session.version, style: .plain))
            """
    }

    private var mailed: Markup {
        "<p class=\"notice warn\">\(SplitWords.mailed(planning.mailedCount))</p>"
    }

    private func item(_ group: SessionGroup, number: Int, _ form: FormView) -> Markup {
        let function = group.function.map(PeopleWords.function) ?? SessionWords.executives
        let names = group.people.map(\.name).joined(separator: ", ")
        let hidden = group.people.map { form.hidden("people.\($0.id)", String(number)) }
        let starts = planning.proposedStarts
        let stays = SplitWords.stays(page.format.instant(planning.session.startsAt))
        let time: Markup =
            number == 1
            ? "<p class=\"quiet\">\(stays)</p>"
            : form.text(
                "startsAt.\(number)", SplitWords.starts(number),
                starts.indices.contains(number - 2)
                    ? page.format.localInput(starts[number - 2]) : "",
                type: "datetime-local", required: true, maximum: 30)
        return """
            <li><b>\(SessionWords.sessionNumber(number)), \(function)</b>: \(names)\
            \(hidden)\(time)</li>
            """
    }
}
