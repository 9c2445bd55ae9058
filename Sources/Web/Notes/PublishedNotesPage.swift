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
                    notes.newest.text, title: title, day: page.format.day(notes.heldOn)))\
                \(answering(notes, page))\(SharingPart.render(notes, page))\
                \(NotesVersions.render(notes.documents, page.format))
                """)
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
        let open: Markup = correct.state == nil ? "" : " open"
        let earlier: Markup? =
            notes.corrections.isEmpty
            ? nil : NotesAnswers.corrections(notes.corrections, page.format)
        return """
            <section class="part noprint"><div class="actions">\(yes)\
            <a href="\(Addresses.portalNotesSheet(notes.session))">\
            \(NotesPageWords.download)</a></div>\
            <details class="disclose"\(open)><summary>\(NotesPageWords.correct)</summary>\
            <p>\(NotesPageWords.correctWhy)</p>\
            \(correct.render(field, submit: NotesPageWords.send))</details>\(earlier)</section>
            """
    }
}
