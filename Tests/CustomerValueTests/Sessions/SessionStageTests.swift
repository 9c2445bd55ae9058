import CustomerValue
import Testing

struct SessionStageTests {
    private let start = Instant(milliseconds: 0)

    private func stage(_ steps: [(SessionPage, Int)], endsAt end: Int? = nil) -> SessionStage {
        SessionStage(
            steps: steps.map { page, minute in
                StageStep(
                    page: page, shownAt: start.adding(minutes: minute),
                    shownBy: ID(high: 0, low: 1))
            }, endedAt: end.map { start.adding(minutes: $0) })
    }

    @Test func `before anything is shown no time runs`() {
        let none = stage([])
        #expect(none.current == nil && !none.isRunning)
        #expect(none.minutesLeft(of: .today, planned: 30, at: start) == nil)
    }

    @Test(arguments: [(0, 30), (1, 29), (29, 1), (30, 0), (33, -3)])
    func `a part counts down from what was planned and goes below`(passed: Int, left: Int) {
        let shown = stage([(.today, 0)])
        let now = start.adding(minutes: passed)
        #expect(shown.minutesLeft(of: .today, planned: 30, at: now) == left)
    }

    @Test func `the minute under way counts whole`() {
        let now = Instant(milliseconds: 61_000)
        #expect(stage([(.today, 0)]).minutesLeft(of: .today, planned: 30, at: now) == 29)
    }

    @Test func `a part that is left stands still and goes on when it comes back`() {
        let back = stage([(.today, 0), (.future, 10), (.today, 25)])
        let now = start.adding(minutes: 30)
        #expect(back.current == .today)
        #expect(back.minutesLeft(of: .today, planned: 30, at: now) == 15)
        #expect(back.minutesLeft(of: .future, planned: 30, at: now) == 15)
        #expect(back.countsFrom(.today, at: now) == start.adding(minutes: 15))
    }

    @Test func `closing the session stops the time`() {
        let closed = stage([(.measure, 0)], endsAt: 20)
        #expect(!closed.isRunning)
        #expect(
            closed.minutesLeft(of: .measure, planned: 30, at: start.adding(minutes: 500)) == 10)
    }

    @Test func `a clock that was set back takes no time away`() {
        let jumped = stage([(.today, 20), (.future, 5)])
        let now = start.adding(minutes: 6)
        #expect(jumped.millisecondsUsed(by: .today, at: now) == 0)
        #expect(jumped.minutesLeft(of: .future, planned: 30, at: now) == 29)
    }
}
