/// What mails about one session say, in plain text.
struct SessionMailTexts {
    let home: String
    let organization: String
    /// Day, time and zone.
    let when: String

    /// Stands where the link will, while the mail is only looked at.
    static let linkToCome = "(a personal link is made when it is sent)"

    var summary: String { "\(home) and \(organization): a conversation about value" }

    func subject(_ news: SessionNews) -> String {
        switch news {
        case .invitation: "Invitation: conversation with \(home)"
        case .newTime: "New time: conversation with \(home)"
        case .newPeople: "Updated: conversation with \(home)"
        case .calledOff: "Called off: conversation with \(home)"
        case .notNeeded: "No longer needed: conversation with \(home)"
        case .heardElsewhere: "Another day for you: conversation with \(home)"
        }
    }

    func text(_ news: SessionNews, link: String?) -> String {
        switch news {
        case .invitation, .newTime: invitation(link)
        case .newPeople:
            "Who comes has changed; the time has not.\n\n" + invitation(link)
        case .calledOff: "The conversation of \(when) will not be held."
        case .notNeeded:
            "The conversation of \(when) goes on without you: you need not come. Thank you for "
                + "having been ready."
        case .heardElsewhere:
            "You need not come to the conversation of \(when): we would like to hear you in "
                + "another one, in smaller company. Its invitation comes with a mail of its own."
        }
    }

    private func invitation(_ link: String?) -> String {
        let text = """
            When: \(when)

            \(MailTexts.invitation)
            """
        guard let link else { return text }
        return text + """


            What is asked of you, who comes, and your answer:
            \(link)
            """
    }
}
