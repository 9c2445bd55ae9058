package import CustomerValue

/// The newest mails and what became of them. Secret texts are left out.
package struct ShowOutbox: Question {
    package static let audience = Audience.owners
    static let mailsMaximum = 200

    package init(_ fields: inout Fields) {}

    package func answer(in work: Work) throws -> Outbox {
        Outbox(
            hasServer: work.surroundings.hasMailServer,
            mails: try work.records.outboxMail(limit: Self.mailsMaximum).map(OutboxLine.init))
    }
}

package struct Outbox: Sendable, Equatable {
    /// Without a mail server everything works; links are copied by hand.
    package let hasServer: Bool
    /// Newest first.
    package let mails: [OutboxLine]
}

/// A mail as an administrator may see it.
package struct OutboxLine: Sendable, Equatable {
    package let id: ID<Mail>
    package let to: MailAddress
    package let subject: String
    /// Nil for a secret one.
    package let text: String?
    package let state: OutboxMail.State
    package let madeAt: Instant
    package let tries: Int
    package let dueAt: Instant
    package let sentAt: Instant?
    package let answer: String

    init(_ mail: OutboxMail) {
        id = mail.mail.id
        to = mail.mail.to
        subject = mail.mail.subject
        text = mail.mail.isSecret ? nil : mail.mail.text
        state = mail.state
        madeAt = mail.madeAt
        tries = mail.tries
        dueAt = mail.dueAt
        sentAt = mail.sentAt
        answer = mail.answer
    }
}
