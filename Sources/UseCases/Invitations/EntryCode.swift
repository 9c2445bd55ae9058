package import CustomerValue

/// Six digits mailed to a person, which let one browser in once.
package struct EntryCode: Sendable, Equatable {
    package static let digitCount = 6
    package static let lifetimeMinutes = 10
    package static let triesMaximum = 5
    /// How many one person is sent in an hour, whoever asks.
    package static let sendsPerHourMaximum = 5

    package let id: ID<EntryCode>
    package let person: ID<Person>
    /// Digest of the link it was asked for with.
    package let link: String
    /// Digest of the secret of the browser that asked.
    package let browser: String
    /// Digest of the code together with that secret, which is stored nowhere: a million codes
    /// are soon tried out, but not by somebody who only holds the database.
    package let digest: String
    package let sentAt: Instant
    package var tries: Int
    package var usedAt: Instant?

    package init(
        id: ID<EntryCode>, person: ID<Person>, link: String, browser: String, digest: String,
        sentAt: Instant, tries: Int = 0, usedAt: Instant? = nil
    ) {
        self.id = id
        self.person = person
        self.link = link
        self.browser = browser
        self.digest = digest
        self.sentAt = sentAt
        self.tries = tries
        self.usedAt = usedAt
    }

    package var expiresAt: Instant { sentAt.adding(minutes: Self.lifetimeMinutes) }
    package var triesLeft: Int { max(0, Self.triesMaximum - tries) }

    package func isOpen(at now: Instant) -> Bool {
        usedAt == nil && triesLeft > 0 && now < expiresAt
    }
}

extension Work {
    /// Mails the code; the text is gone once it is sent or the code has run out.
    func sendCode(_ code: String, to address: MailAddress) throws {
        try send(
            Mail(
                id: newID(), to: address,
                subject: MailTexts.codeSubject(actor.workspace.name),
                text: MailTexts.codeText(code, minutes: EntryCode.lifetimeMinutes),
                isSecret: true, expiresAt: now.adding(minutes: EntryCode.lifetimeMinutes)))
    }
}

extension Surroundings {
    /// 60 random bits make every code as likely as any other, to one part in a million million.
    func newCode() -> String {
        let bits = UInt64(digest(newToken()).prefix(15), radix: 16) ?? 0
        return String(String(1_000_000 + bits % 1_000_000).dropFirst())
    }

    func digest(code: String, browser secret: String) -> String { digest("\(secret) \(code)") }
}
