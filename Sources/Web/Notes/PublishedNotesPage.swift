import CustomerValue
import Markup
import UseCases

/// The notes as the customer reads, acknowledges and corrects them.
enum PublishedNotesPage {
    static func render(_ notes: PublishedNotes, _ page: Page) -> PageContent {
        let title = NotesPageWords.homeTitle(notes.homeName)
        return PageContent(
            title: title,
            body: """
                <nav class="crumbs noprint" aria-label="\(LayoutWords.crumbs)">\
                <a href="\(Addresses.portal.path)">\(notes.homeName)</a></nav>\
                <h1 class="noprint">\(title)</h1>\
                \(NotesArticle.render(
                    notes.newest.text, title: title, day: page.format.day(notes.heldOn),
                    beside: { fix($0, notes) }))\
                \(answering(notes, page))\(SharingPart.render(notes, page))\
                \(NotesVersions.render(notes.documents, page.format))
                """)
    }

    /// Without a script: the page is shown again with the line in the form.
    private static func fix(_ line: NotesLine, _ notes: PublishedNotes) -> Markup? {
        let address = "\(Addresses.portalNotes(notes.session))?line=\(line.number)#correct"
        return """
             <a class="fix noprint" href="\(address)" \
            aria-label="\(NotesPageWords.correctLine(line.text))">\(NotesPageWords.fix)</a>
            """
    }

    private static func answering(_ notes: PublishedNotes, _ page: Page) -> Markup {
        let acknowledge = page.form(Addresses.portalAcknowledgement(notes.session))
        let correct = page.form(Addresses.portalCorrections(notes.session))
        let field = correct.area(
            "text", NotesPageWords.correction, rows: 4, required: true, maximum: 4_000)
        let yes: Markup =
            notes.isAcknowledged
            ? "<p class=\"notice good\">\(NotesPageWords.acknowledged)</p>"
            : acknowledge.button(NotesPageWords.acknowledge)
        let open: Markup = correct.state == nil && notes.passage == nil ? "" : " open"
        let passage: Markup? = notes.passage.map { line in
            """
            <blockquote class="quote">\(line.text)</blockquote>\
            \(correct.hidden("line", String(line.number)))
            """
        }
        let earlier: Markup? =
            notes.corrections.isEmpty
            ? nil : NotesAnswers.corrections(notes.corrections, page.format)
        return """
            <section class="part noprint"><div class="actions">\(yes)\
            <a href="\(Addresses.portalNotesSheet(notes.session))">\
            \(NotesPageWords.download)</a></div>\
            <details class="disclose" id="correct"\(open)>\
            <summary>\(NotesPageWords.correct)</summary>\
            <p>\(NotesPageWords.correctWhy)</p>\
            \(correct.render("\(passage)\(field)", submit: NotesPageWords.send))\
            </details>\(earlier)</section>
            """
    }
}
