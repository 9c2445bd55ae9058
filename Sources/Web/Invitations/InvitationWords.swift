import CustomerValue
import UseCases

/// What an invited person reads, in the words of their own side.
struct InvitationWords {
    let home: String
    /// The side the home organisation stands on.
    let homeSide: WorkspaceKind

    init(_ conversation: InvitedConversation) {
        home = conversation.homeName
        homeSide = conversation.homeSide
    }

    var title: String { "A conversation with \(home)" }

    func hello(_ name: String) -> String {
        switch homeSide {
        case .supplier:
            "\(name), \(home) would like to understand what it does for your business, and what "
                + "it should do better. Your view is what counts."
        case .customer:
            "\(name), \(home) would like to look with you at what your work is worth to it, and "
                + "at what would be worth more."
        }
    }

    static let when = "When"
    static let calendar = "Put it into my calendar"
    static let whoComes = "Who comes"
    static let asked = "What is asked of you"
    static let back = "What you get back"

    func minutes(_ minutes: Int) -> String { "\(minutes) minutes" }

    func hosts(_ hosts: [InvitedConversation.Host]) -> String {
        let names = hosts.map { "\($0.name) (\(SessionWords.role($0.role).lowercased()))" }
        return "\(home): \(names.joined(separator: ", "))"
    }

    var askedPoints: [String] {
        let prepare = "Nothing to prepare. Come with what you know of your own work."
        switch homeSide {
        case .supplier:
            return [
                prepare,
                "Correct what \(home) believes: it shows its view first, so that you have "
                    + "something to disagree with.",
                "Nothing will be sold, solved or defended. \(home) listens.",
            ]
        case .customer:
            return [
                prepare,
                "Look at what \(home) believes your work is worth to it, and say what is missing.",
                "No prices are negotiated in this conversation.",
            ]
        }
    }

    var backPoints: [String] {
        [
            "Within 7 days: written notes of what was heard, for you to correct.",
            homeSide == .supplier
                ? "Within 30 days: an answer to everything you asked for: yes, no, or still being "
                    + "checked until a day that is named."
                : "Within 30 days: what follows from it for both sides, in writing.",
            "In about a year: the same conversation again, to see whether it came true.",
        ]
    }

    // MARK: The released view

    var releasedTitle: String { "How \(home) sees it today" }
    var releasedLede: String {
        "100 points, divided by what matters most. It is \(home)’s own view, and it may be wrong."
    }
    static let calculationsTitle = "What we believe it is worth"
    static let calculationsLede =
        "Our calculations, as far as we got without you. Each figure may be wrong: correct it."
    static func worth(_ money: String) -> String { "= \(money) a year" }
    static let noFigure = "no figure yet"
    static let notReleased =
        "The view that is shown first is opened in the conversation itself; nothing is to be "
        + "read before."
    static let attributesTitle = "What is talked about"
    static let barDescription = "One bar of 100 points."

    // MARK: The way in

    static let enterTitle = "Answer, or give your points"
    static let enterWhy =
        "Reading needs no account. Before anything is written, we make sure that it is you."
    static func mailCode(_ address: String) -> String { "Mail me a code (\(address))" }
    static let mailAgain = "Mail a new code"
    static func codeSent(_ until: String) -> String {
        "A code was mailed. It counts in this browser only, until \(until)."
    }
    static let codeSpent = "This code was tried too often and no longer counts."
    static let code = "The six digits"
    static let codeHint = "It goes on by itself with the sixth digit."
    static let enter = "Go on"
    func noAddress() -> String {
        "\(home) knows no mail address of yours, so no code can be sent. Ask whoever invited you "
            + "for a personal link: it signs you in once."
    }
    static let sampleAddress =
        "This person is sample data, and so is the address: no code is mailed to it. A personal "
        + "link signs in once."
    static let noMailServer =
        "No code can be mailed from here. Ask whoever invited you for a personal link: it signs "
        + "you in once."
    static func closes(_ day: String) -> String {
        "This page can be read with its link until \(day). Whoever sent it can end it before."
    }

    static let endedTitle = "This invitation has ended"
    static let ended =
        "The conversation was called off, or its link is no longer open. Ask whoever sent it for "
        + "a new one. Whoever took part finds everything again after signing in."
}
