import CustomerValue
import Markup
import UseCases

/// The notes for those who write them: compose, edit, publish, and what came back.
enum NotesPage {
    static func render(_ notes: SessionNotes, _ page: Page) -> PageContent {
        PageContent(
            title: NotesPageWords.title(notes.line.organizationName),
            body: """
                \(head(notes, page))\(composing(notes, page))\(editing(notes, page))\
                \(NotesReviewPart.render(notes, page))\(publishing(notes, page))\
                \(NotesReaders.render(notes, page))\(SharingPart.render(notes, page))\
                \(preview(notes, page))\(answers(notes, page.format))\
                \(NotesVersions.render(notes.documents, page.format))
                """)
    }

    /// The same article alone, for print.
    static func renderPreview(_ notes: SessionNotes, _ page: Page) -> PageContent {
        let back: Markup = """
            \(Crumbs.render([
                (SessionWords.listTitle, Addresses.sessions.path),
                (NotesPageWords.back, Addresses.sessionNotes(notes.session.id)),
            ]))\
            <h1 class="noprint">\(NotesPageWords.preview)</h1>
            """
        return PageContent(
            title: NotesPageWords.preview,
            body:
                "\(back)\(article(notes, page) ?? "<p class=\"empty\">\(NotesPageWords.empty)</p>")"
        )
    }

    private static func article(_ notes: SessionNotes, _ page: Page) -> Markup? {
        notes.newest.map { document in
            let day = Day(
                notes.session.heldAt ?? notes.session.startsAt,
                timeZoneName: page.format.timeZoneName)
            return NotesArticle.render(
                document.text,
                title: NotesPageWords.homeTitle(page.actor?.workspace.name ?? ""),
                day: page.format.day(day))
        }
    }

    private static func head(_ notes: SessionNotes, _ page: Page) -> Markup {
        let session = notes.session
        let state = notes.daysLeft.map(clock)
        return """
            \(Crumbs.render([
                (SessionWords.listTitle, Addresses.sessions.path),
                (notes.line.organizationName, Addresses.sessionPlan(session.id)),
            ]))\
            <h1>\(NotesPageWords.title(notes.line.organizationName))</h1>\
            <p class="lede">\(page.format.instant(session.startsAt)) \(state)</p>\
            <p class="actions noprint">\
            <a href="\(Addresses.sessionNotesPreview(session.id))">\
            \(NotesPageWords.previewPage)</a>\
            \(download(notes))\
            <a href="\(Addresses.voices(session.relationship))">\(VoicesWords.link)</a>\
            <a href="\(Addresses.recordHistory(.session, session.id))">\
            \(LayoutWords.history)</a></p>
            """
    }

    private static func download(_ notes: SessionNotes) -> Markup? {
        guard notes.newest != nil else { return nil }
        return """
            <a href="\(Addresses.sessionNotesSheet(notes.session.id))">\
            \(NotesPageWords.download)</a>
            """
    }

    /// Days left of the seven, also for the session's plan.
    static func clock(_ days: Int) -> Markup {
        let state: Markup = days < 0 ? "bad" : days < 2 ? "warn" : "good"
        return "<span class=\"state \(state)\">\(NotesPageWords.clock(days))</span>"
    }

    private static func composing(_ notes: SessionNotes, _ page: Page) -> Markup? {
        guard page.may(ComposeNotes.audience), notes.newest == nil || notes.draft != nil else {
            return nil
        }
        let form = page.form(Addresses.sessionNotesComposition(notes.session.id))
        guard let draft = notes.draft else {
            let hint: Markup? =
                notes.session.state == .planned ? "<p>\(NotesPageWords.notHeld)</p>" : nil
            return """
                <div class="empty noprint"><p><b>\(NotesPageWords.empty)</b></p>\
                <p>\(NotesPageWords.composeWhy)</p>\(hint)\(form.button(NotesPageWords.compose))\
                </div>
                """
        }
        let again = form.button(
            NotesPageWords.composeAgain, style: .plain,
            fields: form.hidden("replacing", String(draft.version)))
        return """
            <details class="disclose"><summary>\(NotesPageWords.compose)</summary>\
            <p>\(NotesPageWords.composeAgainWhy)</p>\(again)</details>
            """
    }

    private static func editing(_ notes: SessionNotes, _ page: Page) -> Markup? {
        guard let newest = notes.newest, page.may(EditNotes.audience) else { return nil }
        let form = page.form(Addresses.sessionNotes(notes.session.id))
        let field = form.area(
            "text", NotesPageWords.text, newest.text, hint: NotesPageWords.textHint, rows: 18,
            required: true, maximum: EditNotes.textMaximum)
        let submit =
            notes.draft == nil ? NotesPageWords.saveNew : NotesPageWords.saveDraft
        return """
            <section class="part noprint"><h2>\(NotesPageWords.edit)</h2>\
            \(form.render(field, submit: submit, version: newest.version))</section>
            """
    }

    private static func publishing(_ notes: SessionNotes, _ page: Page) -> Markup? {
        guard let draft = notes.draft, page.may(PublishNotes.audience) else { return nil }
        let form = page.form(Addresses.sessionNotesPublication(notes.session.id))
        return """
            <section class="part noprint"><p class="quiet">\(NotesPageWords.publishWhy)</p>\
            \(form.render(
                anyway(notes, form), submit: NotesPageWords.publish, version: draft.version))\
            </section>
            """
    }

    /// Only while something is not ticked.
    private static func anyway(_ notes: SessionNotes, _ form: FormView) -> Markup {
        let open = notes.review.count { $0.tick == nil }
        guard open > 0 else { return .empty }
        return """
            <p><a href="#review">\(ReviewWords.unticked(open))</a></p>\
            \(form.checkbox("anyway", ReviewWords.publishAnyway))
            """
    }

    private static func preview(_ notes: SessionNotes, _ page: Page) -> Markup? {
        article(notes, page).map { article in
            """
            <section class="part"><h2 class="noprint">\(NotesPageWords.preview)</h2>\
            \(article)</section>
            """
        }
    }

    private static func answers(_ notes: SessionNotes, _ format: Formatter) -> Markup? {
        guard !notes.published.isEmpty else { return nil }
        return """
            <section class="part noprint"><h2>\(NotesPageWords.acknowledgements)</h2>\
            \(NotesAnswers.acknowledgements(notes.acknowledgements, format))\
            <h2>\(NotesPageWords.corrections)</h2>\
            \(NotesAnswers.corrections(notes.corrections, format))</section>
            """
    }
}
