import CustomerValue
import Markup
import UseCases

/// The screen that everybody in the room sees: header, two columns, and the way out below.
enum SessionScreen {
    static func render(
        _ part: SessionPage, _ frame: SessionFrame, _ page: Page, left: Markup, right: Markup
    ) -> PageContent {
        PageContent(
            title: "\(SessionPageWords.name(part)), \(frame.line.organizationName)",
            body: """
                <div class="session">\(header(part, frame, page))
                <main id="main">\(left)\(right)\(ParkingPart(frame: frame, page: page).markup)\
                \(footer(frame, page))</main></div>
                """, frame: .bare)
    }

    static func address(_ part: SessionPage, _ id: ID<Session>) -> String {
        switch part {
        case .today: Addresses.session(id)
        case .future: Addresses.sessionFuture(id)
        case .measure: Addresses.sessionMeasure(id)
        }
    }

    private static func header(
        _ part: SessionPage, _ frame: SessionFrame, _ page: Page
    ) -> Markup {
        let steps = SessionPage.allCases.enumerated().map { index, step -> Markup in
            let current: Markup = step == part ? " aria-current=\"page\"" : ""
            return """
                <a href="\(address(step, frame.session.id))"\(current)>\
                \(index + 1)&ensp;\(SessionPageWords.name(step))</a>
                """
        }
        let clock = ScreenClock(
            part, frame.stage, planned: frame.agenda.minutes(of: part), at: frame.now)
        return """
            <header><div class="who"><b>\(frame.line.organizationName)</b>\
            <span>\(SessionPageWords.who(frame))</span></div>
            <nav class="steps" aria-label="\(SessionPageWords.steps)">\(steps)</nav>
            <div><div id="clock" data-live="stage">\(clock.markup)</div>\
            <div class="clock">\(SavedLine.markup)</div></div>\
            \(StageStrip(part: part, frame: frame, page: page).markup)\
            \(LiveBand.render(frame.session.id, from: frame.place))</header>
            """
    }

    private static func footer(_ frame: SessionFrame, _ page: Page) -> Markup {
        let id = frame.session.id
        let close: Markup? =
            frame.session.state == .planned && page.may(CloseSession.audience)
            ? page.form(Addresses.sessionClosure(id)).button(
                SessionPageWords.close, version: frame.session.version, style: .plain) : nil
        return """
            <footer class="all row ends noprint"><p class="quiet">\(SessionPageWords.listen)</p>\
            <div class="actions noprint"><a href="\(Addresses.sessionPlan(id))">\
            \(SessionPageWords.plan)</a><a href="\(Addresses.sessionNotes(id))">\
            \(SessionPageWords.notes)</a>\(close)</div></footer>
            """
    }

    /// Links that say whose answer is being filled, where there is more than the room.
    static func whose(_ part: SessionPage, _ frame: SessionFrame) -> Markup? {
        guard !frame.people.isEmpty else { return nil }
        let base = address(part, frame.session.id)
        let choices: [(ID<Person>?, String)] =
            [(nil, SessionPageWords.room)] + frame.people.map { ($0.personID, $0.name) }
        let links = choices.map { person, name -> Markup in
            let href = person.map { "\(base)?person=\($0)" } ?? base
            let current: Markup = person == frame.person ? " aria-current=\"true\"" : ""
            return "<a href=\"\(href)\"\(current)>\(name)</a>"
        }
        return """
            <nav class="steps row noprint" aria-label="\(SessionPageWords.whose)">\(links)</nav>
            """
    }
}
