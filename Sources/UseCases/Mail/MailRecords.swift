package import CustomerValue

/// The outbox: mail that waits, and what became of it.
package protocol MailRecords {
    /// One to a sample address is withheld at once.
    ///
    /// Does nothing when a mail of the same purpose was written before.
    func insert(_ mail: Mail, at: Instant) throws
    /// Waiting and due at that time, longest waiting first.
    func dueMail(at: Instant, limit: Int) throws -> [OutboxMail]
    func outboxMail(_ id: ID<Mail>) throws -> OutboxMail?
    /// Newest first.
    func outboxMail(limit: Int) throws -> [OutboxMail]
    func hasMail(purpose: String) throws -> Bool
    /// Held at or after that time; oldest first.
    func sessionsWithoutNotes(heldSince: Instant) throws -> [SessionWithoutNotes]
    /// Saves state, tries, answer and when it is due; a secret text goes when nothing waits.
    func save(_ mail: OutboxMail) throws
}

/// A mail with its way so far.
package struct OutboxMail: Sendable, Equatable {
    package enum State: String, CaseIterable, Sendable {
        case waiting, sent, failed, expired
        /// To a sample address: it was written, and stays here.
        case withheld
    }

    package let mail: Mail
    package let madeAt: Instant
    package var state: State
    package var tries: Int
    /// When it is tried next, while it waits.
    package var dueAt: Instant
    package var sentAt: Instant?
    /// What the mail server said last, as it said it; empty before the first try.
    package var answer: String

    package init(
        mail: Mail, madeAt: Instant, state: State = .waiting, tries: Int = 0, dueAt: Instant,
        sentAt: Instant? = nil, answer: String = ""
    ) {
        self.mail = mail
        self.madeAt = madeAt
        self.state = state
        self.tries = tries
        self.dueAt = dueAt
        self.sentAt = sentAt
        self.answer = answer
    }

    /// Minutes until the next try after so many failed ones; after the last the mail is given up.
    package static let pauseMinutes = [1, 5, 15, 60, 240, 720, 1_440]

    /// As it stands after a try at that time.
    package func tried(_ answer: MailAnswer, at now: Instant) -> OutboxMail {
        var next = self
        next.tries += 1
        next.answer = answer.text
        if answer.isAccepted {
            next.state = .sent
            next.sentAt = now
        } else if tries < Self.pauseMinutes.count {
            next.dueAt = now.adding(minutes: Self.pauseMinutes[tries])
        } else {
            next.state = .failed
        }
        return next
    }

    /// From the beginning, at once.
    package func retried(at now: Instant) -> OutboxMail {
        var next = self
        next.state = .waiting
        next.tries = 0
        next.dueAt = now
        return next
    }
}

/// What the mail server said to one try.
package struct MailAnswer: Sendable, Equatable {
    package let isAccepted: Bool
    package let text: String

    package init(isAccepted: Bool, text: String) {
        self.isAccepted = isAccepted
        self.text = text
    }
}
