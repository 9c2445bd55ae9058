import CustomerValue
import Markup
import UseCases

/// The planner: when, who, what the rules say, and the pack to print.
enum SessionPlanPage {
    static func render(_ planning: SessionPlanning, _ page: Page) -> PageContent {
        let session = planning.session
        return PageContent(
            title: SessionWords.planTitle(planning.line.organizationName),
            body: """
                <div class="noprint">\(LiveBand.render(session.id, from: planning.place))\
                \(head(planning, page))\
                \(SessionFindings(planning: planning, page: page).markup)\
                <div class="columns part">\
                \(SessionSeats(planning: planning, page: page).markup)</div>\
                \(SeatPicker(planning: planning, picks: .none, page: page).markup)\
                \(InvitationsPart(planning: planning, page: page).markup)\
                \(time(session, page))\(alongside(planning, page))</div>
                """)
    }

    private static func head(_ planning: SessionPlanning, _ page: Page) -> Markup {
        let session = planning.session
        let history = Addresses.recordHistory(.session, session.id)
        return """
            \(Crumbs.render([
                (SessionWords.listTitle, Addresses.sessions.path),
                (planning.line.organizationName, Addresses.relationship(session.relationship)),
            ]))\
            <h1>\(SessionWords.planTitle(planning.line.organizationName))</h1>\
            <p class="lede">\(SessionWords.when(session, page.format)) \
            <span class="state \(SessionWords.stateClass(session.state))">\
            \(SessionWords.state(session.state))</span> \(notesClock(planning.line, page)) \
            \(session.purpose)</p>\
            <p class="actions"><a class="button" href="\(Addresses.session(session.id))">\
            \(SessionWords.open)</a><a class="button plain" \
            href="\(Addresses.sessionPack(session.id))">\(SessionWords.pack)</a>\
            <a class="button plain" \
            href="\(Addresses.sessionNotes(session.id))">\(SessionWords.writeNotes)</a>\
            <a href="\(history)">\(LayoutWords.history)</a></p>
            """
    }

    /// What is left of the seven days, until the notes are out.
    private static func notesClock(_ line: SessionLine, _ page: Page) -> Markup? {
        guard let heldAt = line.session.heldAt, line.notesPublishedAt == nil else { return nil }
        let zone = page.format.timeZoneName
        let days = Deadline.notes(afterSessionOn: Day(heldAt, timeZoneName: zone))
            .daysLeft(on: Day(page.now, timeZoneName: zone))
        return NotesPage.clock(days)
    }

    private static func time(_ session: Session, _ page: Page) -> Markup? {
        guard session.state == .planned, page.may(UpdateSession.audience) else { return nil }
        let form = page.form(Addresses.session(session.id))
        let invite: Markup = """
            <a class="button plain" href="\(Addresses.sessionInvitations(session.id))">\
            \(SessionWords.invite)</a>
            """
        let cancel = page.form(Addresses.sessionCancellation(session.id)).button(
            SessionWords.cancel, version: session.version, style: .danger)
        return """
            <section class="part"><h2>\(SessionWords.time)</h2>\
            \(form.render(
                fields(form, session, page.format), submit: FormWords.save,
                version: session.version))\
            <p class="hint">\(SessionWords.inviteHint)</p>\
            <div class="actions">\(invite)\(cancel)</div></section>
            """
    }

    /// Where the others are heard, after a split too.
    private static func alongside(_ planning: SessionPlanning, _ page: Page) -> Markup? {
        guard !planning.alongside.isEmpty else { return nil }
        let items = planning.alongside.map { line -> Markup in
            """
            <li><a href="\(Addresses.sessionPlan(line.session.id))">\
            \(page.format.instant(line.session.startsAt))</a>, \
            \(SessionWords.people(line.people)) \
            <span class="quiet">\(line.session.purpose)</span></li>
            """
        }
        let title = SessionWords.alongside(planning.line.organizationName)
        return "<section class=\"part\"><h2>\(title)</h2><ul>\(items)</ul></section>"
    }

    /// Also the fields of the form that plans a session.
    static func fields(_ form: FormView, _ session: Session?, _ format: Formatter) -> Markup {
        """
        <div class="fields">\(form.text(
            "startsAt", SessionWords.starts, session.map { format.localInput($0.startsAt) } ?? "",
            type: "datetime-local", required: true, maximum: 30))\
        \(form.number(
            "minutes", SessionWords.minutes,
            String(session?.minutes ?? ScheduleSession.usualMinutes),
            hint: SessionWords.minutesHint, in: ScheduleSession.minutesRange, required: true))\
        </div>\
        \(form.text("purpose", SessionWords.purpose, session?.purpose ?? "", maximum: 300))
        """
    }

    /// For the relationship page: the form that plans the next conversation.
    static func scheduleForm(for relationship: ID<Relationship>, _ page: Page) -> Markup? {
        guard page.may(ScheduleSession.audience) else { return nil }
        let form = page.form(Addresses.relationshipSessions(relationship))
        let open: Markup = form.state == nil ? "" : " open"
        return """
            <details class="disclose"\(open)><summary>\(SessionWords.scheduleTitle)</summary>\
            \(form.render(fields(form, nil, page.format), submit: SessionWords.schedule))</details>
            """
    }
}
