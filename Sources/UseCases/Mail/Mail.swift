package import CustomerValue

/// One message to one person, as it is kept until it is sent and afterwards.
package struct Mail: Sendable, Equatable {
    package let id: ID<Mail>
    package let to: MailAddress
    package let subject: String
    /// Plain text. May hold a link made by `Work.address`.
    package let text: String
    /// The text holds a link or a code that lets somebody in: no page shows it, no journal keeps
    /// it, and it is deleted once the mail is sent or has run out.
    package let isSecret: Bool
    /// Afterwards the mail would only confuse: it is given up instead of sent.
    package let expiresAt: Instant?
    package let calendar: CalendarFile?
    package let attachment: MailAttachment?
    /// A second mail of the same purpose is not written: such as one reminder for one day.
    package let purpose: String?

    package init(
        id: ID<Mail>, to: MailAddress, subject: String, text: String, isSecret: Bool = false,
        expiresAt: Instant? = nil, calendar: CalendarFile? = nil,
        attachment: MailAttachment? = nil, purpose: String? = nil
    ) {
        self.id = id
        self.to = to
        self.subject = subject
        self.text = text
        self.isSecret = isSecret
        self.expiresAt = expiresAt
        self.calendar = calendar
        self.attachment = attachment
        self.purpose = purpose
    }
}

/// Whom a mail goes to or a meeting is with.
package struct MailAddress: Sendable, Hashable {
    package let name: String
    package let email: String
    /// Nobody's: nothing is sent to it, ever.
    package let isSample: Bool

    package init(name: String, email: String, isSample: Bool = false) {
        self.name = name
        self.email = email
        self.isSample = isSample
    }
}

extension Member {
    package var mailAddress: MailAddress {
        MailAddress(name: name, email: email, isSample: hasSampleAddress)
    }
}

extension Person {
    package var mailAddress: MailAddress? {
        email.map { MailAddress(name: name, email: $0, isSample: hasSampleAddress) }
    }
}

/// A document that is rendered when the mail is sent, from what is kept then.
package enum MailAttachment: Sendable, Equatable {
    case notes(session: ID<Session>, number: Int)
}

/// A calendar file as it travels with a mail.
package struct CalendarFile: Sendable, Equatable {
    package enum Method: String, Sendable {
        case request = "REQUEST"
        /// To take from a page: it asks for no answer and names nobody else.
        case publish = "PUBLISH"
        case cancel = "CANCEL"
    }

    package let method: Method
    package let text: String

    package init(method: Method, text: String) {
        self.method = method
        self.text = text
    }
}

extension Work {
    /// Puts a mail into the outbox, in this change's own transaction: it is sent if, and only if,
    /// the change is kept.
    package func send(_ mail: Mail) throws {
        try records.insert(mail, at: now)
    }

    /// An absolute address for a mail, of a path that starts with a slash.
    package func address(_ path: String) -> String {
        surroundings.baseAddress() + path
    }
}
