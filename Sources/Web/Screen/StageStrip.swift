import CustomerValue
import Markup
import UseCases

/// What the shared screen shows now and how to move it on; and, for us alone, that it is time to
/// listen.
struct StageStrip {
    let part: SessionPage
    let frame: SessionFrame
    let page: Page

    private var id: ID<Session> { frame.session.id }
    private var current: SessionPage? { frame.stage.current }

    private var mayMove: Bool {
        page.may(ShowPart.audience) && frame.session.state == .planned
    }

    var markup: Markup {
        """
        <div class="stage noprint" id="stage" data-live="stage">\
        <p>\(said) <a href="\(Addresses.sessionScreen(id))" target="_blank">\
        \(ScreenWords.open)</a></p>\(hint)\
        <div class="row">\(mayMove ? moves : .empty)</div></div>
        """
    }

    private var said: Markup {
        guard frame.session.state == .planned else { return .text(ScreenWords.isOver) }
        guard let current else { return .text(ScreenWords.nothingShown) }
        guard current != part else { return "<b>\(ScreenWords.everybodyHere)</b>" }
        return """
            <b>\(ScreenWords.everybodySees(current))</b> \
            <a href="\(SessionScreen.address(current, id))">\(ScreenWords.goThere)</a>
            """
    }

    /// Private: this page is on our screens, never on the shared one.
    private var hint: Markup? {
        guard frame.stage.isRunning, current == part else { return nil }
        return "<p class=\"listen\">\(ScreenWords.listen(part))</p>"
    }

    private var moves: Markup {
        guard current == part else { return move(to: part, ScreenWords.show(part)) }
        return part.next.map { move(to: $0, ScreenWords.moveOn($0)) } ?? .empty
    }

    /// Whoever moves the room goes along.
    private func move(to next: SessionPage, _ label: String) -> Markup {
        let form = page.standing(at: SessionScreen.address(next, id))
            .form(Addresses.sessionStage(id))
        return form.button(
            label, style: current == nil || current == part ? .primary : .plain,
            fields: form.hidden("page", next.rawValue))
    }
}

extension SessionPage {
    /// The part after this one; nil after the last.
    var next: SessionPage? {
        SessionPage.allCases.firstIndex(of: self).flatMap { index in
            SessionPage.allCases.dropFirst(index + 1).first
        }
    }
}
