import CustomerValue
import Markup
import UseCases

/// What was said on a page, newest last, and the line that takes the next sentence.
struct SessionCapture {
    let part: SessionPage
    let frame: SessionFrame
    let attributes: [ValueAttribute]
    let opportunities: [Opportunity]
    let page: Page

    var markup: Markup {
        """
        <div class="card"><h2>\(SessionPageWords.heard)</h2>\(heard)\
        \(page.may(TakeNote.audience) && frame.session.state != .cancelled ? form : .empty)\
        </div>
        """
    }

    private var heard: Markup {
        let notes = frame.notes(on: part)
        guard !notes.isEmpty else {
            return """
                <p id="heard" class="quiet" data-live="notes">\
                \(SessionPageWords.nothingHeard)</p>
                """
        }
        return "<ol class=\"heard\" id=\"heard\" data-live=\"notes\">\(notes.map(line))</ol>"
    }

    private func line(_ note: NoteLine) -> Markup {
        let item = note.item
        let attribute = attributes.first { $0.id == item.attribute }
        let opportunity = opportunities.first { $0.id == item.opportunity }
        let about = attribute?.name ?? opportunity?.title
        let title = about.map { name -> Markup in "<p class=\"full quiet\">\(name)</p>" }
        let quote: Markup? = item.quote.isEmpty ? nil : " <q>\(item.quote)</q>"
        let number: Markup? = item.number.isEmpty ? nil : " <b>\(item.number)</b>"
        let person: Markup? = note.personName.map { " <span class=\"quiet\">\($0)</span>" }
        let action: Markup? =
            item.action.isEmpty
            ? nil
            : """
            <p class="full"><span class="state warn">\(SessionPageWords.action)</span> \
            \(item.action)</p>
            """
        return """
            <li>\(attribute?.swatch ?? "<span class=\"swatch\"></span>")\(title)\
            <p>\(item.what)</p><p>\(item.how)\(number)\(quote)\(person)</p>\(action)</li>
            """
    }

    private var form: Markup {
        let session = frame.session.id
        let attributes: Markup = """
             autocomplete="off" data-note data-refresh="#heard" \
            data-session="\(session.description)" data-draft-key="\(page.draftKey(session))"
            """
        let form = page.form(Addresses.sessionItems(frame.session.id))
        let what = part == .future ? SessionPageWords.whatFuture : SessionPageWords.what
        let fields: Markup = """
            \(form.hidden("page", part.rawValue))\
            <div class="fields">\
            \(form.area("what", what, rows: 2, maximum: 2_000))\
            \(form.area("how", SessionPageWords.how, rows: 2, maximum: 2_000))</div>\
            <div class="fields">\(about(form))\
            \(form.select("person", SessionPageWords.who, people))</div>\
            <div class="fields">\
            \(form.text("quote", SessionPageWords.quote, maximum: 1_000))\
            \(form.text("number", SessionPageWords.number, maximum: 120))\
            \(form.text("action", SessionPageWords.action, maximum: 300))</div>\
            \(markers)<p class="quiet" data-unkept hidden>\(SessionPageWords.unkept)</p>
            """
        return """
            <h3 class="noprint">\(SessionPageWords.note)</h3>\
            \(form.render(
                fields, submit: SessionPageWords.keep,
                attributes: attributes))
            """
    }

    /// What the keys `!`, `$`, `"` and `@` do at the start of a word, for the pointer.
    private var markers: Markup {
        let buttons = SessionPageWords.markers.map { sign, field, label -> Markup in
            """
            <button type="button" class="plain" data-marker="\(sign)" data-field="\(field)" \
            hidden><kbd>\(sign)</kbd> \(label)</button>
            """
        }
        return """
            <div class="markers" role="group" aria-label="\(SessionPageWords.markersLabel)">\
            \(buttons)</div><ul class="people" id="speakers" role="listbox" data-people \
            aria-label="\(SessionPageWords.who)" hidden></ul>
            """
    }

    private func about(_ form: FormView) -> Markup {
        let none = (value: "", label: SessionPageWords.none)
        guard part == .future else {
            let options = attributes.filter { $0.retiredAt == nil }.map {
                (value: $0.id.description, label: $0.name)
            }
            return form.select("attribute", SessionPageWords.about, [none] + options)
        }
        let options = opportunities.map { (value: $0.id.description, label: $0.title) }
        return form.select("opportunity", SessionPageWords.about, [none] + options)
    }

    private var people: [(value: String, label: String)] {
        [(value: "", label: SessionPageWords.noPerson)]
            + frame.people.compactMap { person in
                person.personID.map { (value: $0.description, label: person.name) }
            }
    }
}
