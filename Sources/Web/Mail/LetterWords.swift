import UseCases

/// Words of the page that shows invitations before they are sent.
enum LetterWords {
    static let title = "Invitations to the session"
    static let people = "Who is written to"
    static let name = "Name"
    static let address = "Mail address"
    static let state = "State"
    static let letters = "What they read"
    static let lettersWhy =
        "Word by word, as it arrives, with a calendar file beside it. Only the personal link is "
        + "made when the mail is: it is shown to nobody but its reader."
    static let noServer =
        "No mail server is set, so nothing is sent from here. Copy the text below into your own "
        + "mail, with the personal link you make beside it. What you write into the outbox is sent "
        + "once a server is set."
    static let sample = "withheld: sample address"
    static let noAddress = "no address yet"
    static let toSend = "not written to yet"
    static let copy = "Copy the text"
    static let copied = "Copied"
    static let calendar =
        "With it travels invitation.ics: the same meeting for every calendar, moved or taken out "
        + "when you move the session, change who comes or call it off."

    static func addressOf(_ name: String) -> String { "Mail address of \(name)" }
    static func reads(_ name: String) -> String { "\(name) reads" }
    static func mailed(_ time: String) -> String { "written to, \(time)" }

    static func send(_ invitations: SessionInvitations) -> String {
        let count = invitations.newcomers.count
        let verb = invitations.hasMailServer ? "Send" : "Write into the outbox"
        let isAsking = invitations.letters.contains { $0.address == nil }
        let typed = isAsking ? ", and to each address typed above" : ""
        switch count {
        case 0: return invitations.hasMailServer ? "Send to whoever is new" : verb
        case 1: return "\(verb): 1 invitation\(typed)"
        default: return "\(verb): \(count) invitations\(typed)"
        }
    }

    static func updates(_ invitations: SessionInvitations) -> String {
        let told = invitations.letters.count { $0.mailedAt != nil }
        let samples = invitations.letters.contains { $0.address?.isSample == true }
        let withheld =
            samples
            ? " Mails to sample addresses are written into the outbox and withheld there: they are "
                + "never sent." : ""
        guard told > 0 else {
            return "Each invitation is sent once; pressing again writes to nobody twice.\(withheld)"
        }
        return
            "Whoever was written to before gets an update when somebody new is invited.\(withheld)"
    }
}
