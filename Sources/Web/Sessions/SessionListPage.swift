import CustomerValue
import Markup
import UseCases

/// All sessions, latest first, with what is still owed on them.
enum SessionListPage {
    static func render(_ list: SessionList, _ page: Page) -> PageContent {
        PageContent(
            title: SessionWords.listTitle,
            body: """
                \(Crumbs.render())<h1>\(SessionWords.listTitle)</h1>\(filters(list))\
                \(list.listing.items.isEmpty ? empty(list) : table(list, page.format))\
                \(next(list))\(schedule(list, page))
                """)
    }

    private static func filters(_ list: SessionList) -> Markup {
        let states: [SessionState?] = [nil] + SessionState.allCases.map(Optional.some)
        let links = states.map { state -> Markup in
            let base = base(list)
            let href = state.map { "\(base)?state=\($0.rawValue)" } ?? base
            let current: Markup = state == list.state ? " aria-current=\"true\"" : ""
            let name = state.map(SessionWords.state) ?? SessionWords.all
            return "<a href=\"\(href)\"\(current)>\(name)</a>"
        }
        return "<nav class=\"steps row\" aria-label=\"\(SessionWords.state)\">\(links)</nav>"
    }

    private static func base(_ list: SessionList) -> String {
        list.relationship.map { Addresses.relationshipSessions($0) } ?? Addresses.sessions.path
    }

    private static func empty(_ list: SessionList) -> Markup {
        let link: Markup? =
            list.relationship == nil
            ? """
            <p><a class="button" href="\(Addresses.relationships.path)">\
            \(SessionWords.choose)</a></p>
            """
            : nil
        return "<div class=\"empty\"><p>\(SessionWords.listEmpty)</p>\(link)</div>"
    }

    private static func schedule(_ list: SessionList, _ page: Page) -> Markup? {
        list.relationship.flatMap { SessionPlanPage.scheduleForm(for: $0, page) }
    }

    private static func table(_ list: SessionList, _ format: Formatter) -> Markup {
        let rows = list.listing.items.map { row($0, today: list.today, format) }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(SessionWords.listTitle)">\
            <table class="list"><thead><tr><th scope="col">\(SessionWords.starts)</th>\
            <th scope="col">\(SessionWords.with)</th><th scope="col">\(SessionWords.purpose)</th>\
            <th scope="col" class="number">\(SessionWords.people)</th>\
            <th scope="col">\(SessionWords.state)</th><th scope="col">\(SessionWords.notes)</th>\
            </tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private static func row(
        _ line: SessionLine, today: Day, _ format: Formatter
    ) -> Markup {
        let session = line.session
        let daysLeft = session.heldAt.map { heldAt in
            Deadline.notes(
                afterSessionOn: Day(heldAt, timeZoneName: format.timeZoneName)
            ).daysLeft(on: today)
        }
        let address =
            session.state == .planned
            ? Addresses.sessionPlan(session.id) : Addresses.sessionNotes(session.id)
        return """
            <tr><td data-label="\(SessionWords.starts)"><a href="\(address)">\
            \(format.instant(session.startsAt))</a></td>\
            <td data-label="\(SessionWords.with)">\
            <a href="\(Addresses.relationship(session.relationship))">\
            \(line.organizationName)</a></td>\
            <td data-label="\(SessionWords.purpose)">\(session.purpose)</td>\
            <td class="number" data-label="\(SessionWords.people)">\(line.people)</td>\
            <td data-label="\(SessionWords.state)">\
            <span class="state \(SessionWords.stateClass(session.state))">\
            \(SessionWords.state(session.state))</span></td>\
            <td data-label="\(SessionWords.notes)">\
            \(NotesState.render(line, daysLeft: daysLeft))</td></tr>
            """
    }

    private static func next(_ list: SessionList) -> Markup? {
        list.listing.next.map { cursor in
            let state = list.state.map { "&state=\($0.rawValue)" } ?? ""
            let href = "\(base(list))?after=\(cursor)\(state)"
            return """
                <p class="actions"><a class="button plain" href="\(href)">\
                \(SessionWords.more)</a></p>
                """
        }
    }
}
