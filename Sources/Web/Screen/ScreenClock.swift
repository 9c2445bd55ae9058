import CustomerValue
import Markup

/// Minutes left of a part by the server's time; a small script keeps it going.
struct ScreenClock {
    let minutes: Int
    /// Nil before the part was shown.
    let left: Int?
    /// Since when it runs; nil while another part is shown.
    let countsFrom: Instant?
    let now: Instant

    var markup: Markup {
        guard let left else {
            return "<div class=\"clock\">\(ScreenWords.planned(minutes))</div>"
        }
        let words = ScreenWords.minLeft(of: minutes)
        let over = ScreenWords.minOver(of: minutes)
        let text: Markup = """
            <b>\(Int(left.magnitude))</b> <span data-left="\(words)" data-over="\(over)">\
            \(left < 0 ? over : words)</span>
            """
        guard let countsFrom else { return "<div class=\"clock\">\(text)</div>" }
        return """
            <div class="clock" role="timer" data-starts="\(countsFrom.milliseconds)" \
            data-minutes="\(minutes)" data-now="\(now.milliseconds)">\(text)</div>
            """
    }
}

extension ScreenClock {
    /// Of one page of a session: it stands still while another part is shown.
    init(_ part: SessionPage, _ stage: SessionStage, planned minutes: Int, at now: Instant) {
        self.init(
            minutes: minutes, left: stage.minutesLeft(of: part, planned: minutes, at: now),
            countsFrom: stage.isRunning && stage.current == part
                ? stage.countsFrom(part, at: now) : nil,
            now: now)
    }
}
