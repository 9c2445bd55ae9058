import CustomerValue
import UseCases

extension SQLRecords {
    func insert(_ mail: Mail, at: Instant) throws {
        var notes: (session: ID<Session>, number: Int)?
        if case .notes(let session, let number) = mail.attachment { notes = (session, number) }
        try connection.run(
            """
            INSERT INTO mail_outbox (workspace_id, id, to_name, to_email, subject, content,
                is_secret, expires_at, calendar_method, calendar_text, notes_session_id,
                notes_number, purpose, made_at, state, tries, due_at, answer)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0,
                $16, '')
            ON CONFLICT (workspace_id, purpose) DO NOTHING
            """,
            [
                home, SQLValue(mail.id), .text(mail.to.name), .text(mail.to.email),
                .text(mail.subject), .text(mail.to.isSample && mail.isSecret ? "" : mail.text),
                SQLValue(mail.isSecret),
                SQLValue(mail.expiresAt), SQLValue(mail.calendar?.method.rawValue),
                SQLValue(mail.calendar?.text), SQLValue(notes?.session),
                SQLValue(notes?.number), SQLValue(mail.purpose), SQLValue(at),
                SQLValue(mail.to.isSample ? OutboxMail.State.withheld : .waiting), SQLValue(at),
            ])
    }

    func dueMail(at: Instant, limit: Int) throws -> [OutboxMail] {
        try connection.query(
            """
            SELECT id, to_name, to_email, subject, content, is_secret, expires_at,
                calendar_method, calendar_text, notes_session_id, notes_number, purpose,
                made_at, state, tries, due_at, sent_at, answer
            FROM mail_outbox
            WHERE workspace_id = $1 AND state = 'waiting' AND due_at <= $2
            ORDER BY due_at, id LIMIT $3
            """, [home, SQLValue(at), SQLValue(limit)], Self.outboxMail)
    }

    func outboxMail(_ id: ID<Mail>) throws -> OutboxMail? {
        try connection.first(
            """
            SELECT id, to_name, to_email, subject, content, is_secret, expires_at,
                calendar_method, calendar_text, notes_session_id, notes_number, purpose,
                made_at, state, tries, due_at, sent_at, answer
            FROM mail_outbox WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], Self.outboxMail)
    }

    func outboxMail(limit: Int) throws -> [OutboxMail] {
        try connection.query(
            """
            SELECT id, to_name, to_email, subject, content, is_secret, expires_at,
                calendar_method, calendar_text, notes_session_id, notes_number, purpose,
                made_at, state, tries, due_at, sent_at, answer
            FROM mail_outbox WHERE workspace_id = $1
            ORDER BY made_at DESC, id DESC LIMIT $2
            """, [home, SQLValue(limit)], Self.outboxMail)
    }

    func hasMail(purpose: String) throws -> Bool {
        try connection.exists(
            "SELECT 1 FROM mail_outbox WHERE workspace_id = $1 AND purpose = $2",
            [home, .text(purpose)])
    }

    func save(_ mail: OutboxMail) throws {
        let isKept = !mail.mail.isSecret || [.waiting, .failed].contains(mail.state)
        try connection.run(
            """
            UPDATE mail_outbox SET state = $1, tries = $2, due_at = $3, sent_at = $4, answer = $5,
                content = $6
            WHERE workspace_id = $7 AND id = $8
            """,
            [
                SQLValue(mail.state), SQLValue(mail.tries), SQLValue(mail.dueAt),
                SQLValue(mail.sentAt), .text(mail.answer), .text(isKept ? mail.mail.text : ""),
                home, SQLValue(mail.mail.id),
            ])
    }

    private static func outboxMail(_ row: any SQLRow) throws -> OutboxMail {
        OutboxMail(
            mail: try mail(row), madeAt: try row.instant(12), state: try row.choice(13),
            tries: try row.int(14), dueAt: try row.instant(15),
            sentAt: try row.optionalInstant(16), answer: try row.text(17))
    }

    private static func mail(_ row: any SQLRow) throws -> Mail {
        let state: OutboxMail.State = try row.choice(13)
        var calendar: CalendarFile?
        if let method: CalendarFile.Method = try row.optionalChoice(7) {
            calendar = CalendarFile(method: method, text: try row.text(8))
        }
        var attachment: MailAttachment?
        if let session: ID<Session> = try row.optionalID(9) {
            attachment = .notes(session: session, number: try row.int(10))
        }
        return Mail(
            id: try row.id(0),
            to: MailAddress(
                name: try row.text(1), email: try row.text(2), isSample: state == .withheld),
            subject: try row.text(3), text: try row.text(4), isSecret: try row.integer(5) == 1,
            expiresAt: try row.optionalInstant(6), calendar: calendar, attachment: attachment,
            purpose: try row.optionalText(11))
    }
}
