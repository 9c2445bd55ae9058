import CustomerValue
import Markup
import UseCases

/// What was said on a page, and the line that takes the next sentence or corrects one before.
struct SessionCapture {
    let part: SessionPage
    let frame: SessionFrame
    let attributes: [ValueAttribute]
    let opportunities: [Opportunity]
    let page: Page

    var markup: Markup {
        let heard = HeardList(
            part: part, frame: frame, attributes: attributes, opportunities: opportunities,
            page: page)
        let mayWrite = page.may(TakeNote.audience) && frame.session.state != .cancelled
        return """
            <div class="card"><h2>\(SessionPageWords.heard)</h2>\(heard.markup)\
            \(mayWrite ? line : .empty)</div>
            """
    }

    /// What is corrected without a script; the script fills the line by itself.
    private var before: NoteItem? { frame.correcting.flatMap { $0.page == part ? $0 : nil } }
    private var address: String { SessionScreen.address(part, frame.session.id) }

    private var line: Markup {
        let session = frame.session.id
        let attributes: Markup = """
             id="note" autocomplete="off" data-note data-refresh="#heard" \
            data-session="\(session.description)" data-draft-key="\(page.draftKey(session))"
            """
        let form = page.form(Addresses.sessionItems(session))
        let title = before == nil ? SessionPageWords.note : NoteTakingWords.correctTitle
        let help = SavedLine.help(
            signInAddress: "\(Addresses.signIn.path)?to=\(address.queryEncoded)")
        return """
            <h3 class="noprint">\(title)</h3>\(SavedLine.other(pageAddress: address))\
            \(form.render(
                "\(fields(form))\(markers)\(help)\(correcting)", submit: SessionPageWords.keep,
                attributes: attributes))
            """
    }

    private func fields(_ form: FormView) -> Markup {
        let what = part == .future ? SessionPageWords.whatFuture : SessionPageWords.what
        let how = SessionPageWords.how
        return """
            \(form.hidden("page", part.rawValue))\
            \(form.hidden("corrects", form.value("corrects", before?.id.description ?? "")))\
            <div class="fields">\
            \(form.area("what", what, before?.what ?? "", rows: 2, maximum: 2_000))\
            \(form.area("how", how, before?.how ?? "", rows: 2, maximum: 2_000))</div>\
            <div class="fields">\(about(form))\
            \(form.select(
                "person", SessionPageWords.who, people, before?.person?.description ?? ""))</div>\
            <div class="fields">\
            \(form.text("quote", SessionPageWords.quote, before?.quote ?? "", maximum: 1_000))\
            \(form.text("number", SessionPageWords.number, before?.number ?? "", maximum: 120))\
            \(form.text("action", SessionPageWords.action, before?.action ?? "", maximum: 300))\
            </div>\(form.checkbox("confidential", ReviewWords.confidential, isConfidential))
            """
    }

    private var isConfidential: Bool { before?.isConfidential ?? false }

    private var correcting: Markup {
        """
        <p class="quiet" role="status" data-correcting\
        \(Markup.attribute("hidden", when: before == nil))>\(NoteTakingWords.correcting) \
        <a href="\(address)#note" data-leave>\(NoteTakingWords.leaveIt)</a></p>
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
            return form.select(
                "attribute", SessionPageWords.about, [none] + options,
                before?.attribute?.description ?? "")
        }
        let options = opportunities.map { (value: $0.id.description, label: $0.title) }
        return form.select(
            "opportunity", SessionPageWords.about, [none] + options,
            before?.opportunity?.description ?? "")
    }

    private var people: [(value: String, label: String)] {
        [(value: "", label: SessionPageWords.noPerson)]
            + frame.people.compactMap { person in
                person.personID.map { (value: $0.description, label: person.name) }
            }
    }
}
