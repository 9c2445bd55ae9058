import CustomerValue
import Markup
import UseCases

/// What was said on a page, newest last. A corrected line says so and keeps what stood before;
/// whoever wrote a line can correct it. The note line's script reads the marked texts back.
struct HeardList {
    let part: SessionPage
    let frame: SessionFrame
    let attributes: [ValueAttribute]
    let opportunities: [Opportunity]
    let page: Page

    var markup: Markup {
        let notes = frame.notes(on: part)
        guard !notes.isEmpty else {
            return """
                <p id="heard" class="quiet"\(Self.live)>\(SessionPageWords.nothingHeard)</p>
                """
        }
        return "<ol class=\"heard\" id=\"heard\"\(Self.live)>\(notes.map(line))</ol>"
    }

    private static let live: Markup = " data-live=\"notes attributes\""

    private func line(_ note: NoteLine) -> Markup {
        let item = note.item
        let attribute = attributes.first { $0.id == item.attribute }
        let title = about(item).map { name -> Markup in "<p class=\"full quiet\">\(name)</p>" }
        let person: Markup? = note.personName.map { " <span class=\"quiet\">\($0)</span>" }
        let mark: Markup? =
            item.isConfidential
            ? " <span class=\"state warn\">\(ReviewWords.isConfidential)</span>" : nil
        let action: Markup? =
            item.action.isEmpty
            ? nil
            : """
            <p class="full"><span class="state warn">\(SessionPageWords.action)</span> \
            \(text("action", "span", item.action))</p>
            """
        return """
            <li\(marks(item))>\(attribute?.swatch ?? "<span class=\"swatch\"></span>")\(title)\
            \(text("what", "p", item.what))<p>\(text("how", "span", item.how))\
            \(text("number", "b", item.number))\(text("quote", "q", item.quote))\
            \(person)\(mark)</p>\
            \(action)\(correction(note))</li>
            """
    }

    private func text(_ name: String, _ element: Markup, _ text: String) -> Markup? {
        guard !text.isEmpty || name == "what" else { return nil }
        return "<\(element) data-text=\"\(name)\">\(text)</\(element)> "
    }

    /// What the line is about, for the script that takes it up again.
    private func marks(_ item: NoteItem) -> Markup {
        let parts: [(String, String?)] = [
            ("attribute", item.attribute?.description),
            ("opportunity", item.opportunity?.description),
            ("person", item.person?.description),
            ("confidential", item.isConfidential ? "on" : nil),
        ]
        let about = parts.compactMap { name, id -> Markup? in
            id.map { " data-\(name)=\"\($0)\"" }
        }
        return " data-item=\"\(item.id.description)\"\(about)"
    }

    private func correction(_ note: NoteLine) -> Markup? {
        let earlier: Markup? =
            note.earlier.isEmpty
            ? nil
            : """
            <details><summary>\
            \(NoteTakingWords.corrected(page.format.clock(note.item.capturedAt)))</summary>\
            <ol>\(note.earlier.map { before($0, now: note.item) })</ol>\
            </details>
            """
        let parts = [earlier, link(note.item)].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        return "<div class=\"full corrected\">\(parts)</div>"
    }

    /// What it was about and who said it stand there where that is what was corrected.
    private func before(_ item: NoteItem, now: NoteItem) -> Markup {
        let isAboutOther =
            item.attribute != now.attribute || item.opportunity != now.opportunity
        let parts = [
            isAboutOther ? about(item) : nil, words(item),
            item.person == now.person ? nil : item.person.flatMap { frame.names[$0] },
        ]
        return "<li><del>\(parts.compactMap(\.self).joined(separator: " · "))</del></li>"
    }

    private func about(_ item: NoteItem) -> String? {
        attributes.first { $0.id == item.attribute }?.name
            ?? opportunities.first { $0.id == item.opportunity }?.title
    }

    private func words(_ item: NoteItem) -> String {
        [item.what, item.how, item.number, item.quote, item.action].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    private func link(_ item: NoteItem) -> Markup? {
        guard let reader = page.actor?.memberID, item.capturedBy == reader,
            page.may(TakeNote.audience), frame.session.state != .cancelled
        else { return nil }
        let address = SessionScreen.address(part, frame.session.id)
        return """
            <a class="noprint" href="\(address)?correct=\(item.id.description)#note" data-correct \
            aria-label="\(NoteTakingWords.correctLabel(words(item)))">\
            \(NoteTakingWords.correct)</a>
            """
    }
}
