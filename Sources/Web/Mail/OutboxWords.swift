import UseCases

/// The words of the outbox.
enum OutboxWords {
    static let title = "Mail"
    static let lede = "What Parley sends, and what the mail server answered."
    static let noServer =
        "Not sent: no mail server is set. Open a mail and copy its link by hand, or set "
        + "mail.server and mail.from and start again; what still makes sense is sent then."
    static let empty = "No mail yet. Invitations, notes and reminders will stand here."
    static let test = "Send a test mail to myself"
    static let to = "To"
    static let subject = "Subject"
    static let state = "State"
    static let made = "Written"
    static let answer = "The server's answer"
    static let more = "More"
    static let read = "Read it"
    static let secret = "Its text lets somebody in and is not shown; make a new link instead."
    static let retry = "Try again now"

    static func state(_ state: OutboxMail.State) -> String {
        switch state {
        case .waiting: "waiting"
        case .sent: "sent"
        case .failed: "given up"
        case .expired: "out of date"
        case .withheld: "withheld: sample address"
        }
    }

    static func tries(_ count: Int) -> String { count == 1 ? "1 try" : "\(count) tries" }
}
