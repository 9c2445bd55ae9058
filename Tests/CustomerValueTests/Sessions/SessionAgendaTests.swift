import CustomerValue
import Testing

struct SessionAgendaTests {
    @Test func `the pages share the time and the first takes what is left over`() {
        let agenda = SessionAgenda(minutes: 91)
        #expect(SessionPage.allCases.map(agenda.minutes(of:)) == [31, 30, 30])
    }
}
