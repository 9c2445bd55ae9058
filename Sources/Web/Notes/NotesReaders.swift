import CustomerValue
import Markup
import UseCases

/// Who gets the notes, and a link to hand over to each where no mail leaves.
enum NotesReaders {
    static func render(_ notes: SessionNotes, _ page: Page) -> Markup? {
        guard notes.newest != nil else { return nil }
        let items = notes.readers.map { item($0, notes, page) }
        let list: Markup =
            items.isEmpty
            ? "<p class=\"quiet\">\(NotesPageWords.noReaders)</p>"
            : "<ul class=\"marks\">\(items)</ul>"
        return """
            <section class="part noprint"><h2>\(NotesPageWords.readers)</h2>\(list)</section>
            """
    }

    private static func item(
        _ reader: NotesReader, _ notes: SessionNotes, _ page: Page
    ) -> Markup {
        let form = page.form(Addresses.sessionNotesLink(notes.session.id))
        let isOffered = !notes.published.isEmpty && page.may(MakeNotesLink.audience)
        let link: Markup? =
            isOffered
            ? form.button(
                NotesPageWords.makeLink, style: .plain,
                fields: form.hidden("person", reader.person.description),
                attributes: " aria-label=\"\(NotesPageWords.makeLink): \(reader.name)\"")
            : nil
        return """
            <li class="row ends"><span>\(reader.name) \
            <span class="quiet">\(way(reader))</span></span><span class="row">\(link)</span></li>
            """
    }

    private static func way(_ reader: NotesReader) -> String {
        guard let email = reader.email, !email.isEmpty else { return NotesPageWords.noAddress }
        guard !reader.isSample else { return "\(email): \(NotesPageWords.sampleAddress)" }
        return "\(email): \(reader.isMailed ? NotesPageWords.mailed : NotesPageWords.willBeMailed)"
    }
}
