import CustomerValue
import UseCases

extension Book {
    static let mail = Mail(
        id: id(90), to: MailAddress(name: "Ruth, \"R\"", email: "ruth@example.com"),
        subject: "Notes of our talk", text: "Open http://parley.test/x", isSecret: true,
        expiresAt: now.adding(minutes: 10),
        calendar: CalendarFile(method: .request, text: "BEGIN:VCALENDAR\r\n"),
        attachment: .notes(session: session.id, number: draft.number))
    static let outboxMail = OutboxMail(mail: mail, madeAt: now, dueAt: now)
}
