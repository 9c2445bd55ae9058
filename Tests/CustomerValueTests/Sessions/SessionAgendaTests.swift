import CustomerValue
import Testing

struct SessionAgendaTests {
    private let agenda = SessionAgenda(startsAt: Instant(milliseconds: 0), minutes: 91)

    @Test func `the pages share the time and the first takes what is left over`() {
        #expect(SessionPage.allCases.map(agenda.minutes(of:)) == [31, 30, 30])
    }

    @Test(arguments: [(-1, nil), (0, 31), (10, 21), (31, 0), (33, -2), (91 + 1440, nil)])
    func `minutes left of the first part, before, during and after`(passed: Int, left: Int?) {
        let now = Instant(milliseconds: 0).adding(minutes: passed)
        #expect(agenda.minutesLeft(of: .today, at: now) == left)
    }
}
