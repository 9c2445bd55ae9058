import CustomerValue
import UseCases

/// Words of the guest's own seat.
enum SeatWords {
    static let replyTitle = "Will you be there?"
    static let note = "A note, or a better time"
    static let noteHint = "Such as: Thursday after 14:00 suits better."
    static let choose = "Your answer"
    static let send = "Send the answer"

    static func reply(_ reply: InvitationReply) -> String {
        switch reply {
        case .accepted: "I will be there"
        case .declined: "I cannot take part"
        case .anotherTime: "Another time suits better"
        }
    }

    static func said(_ reply: InvitationReply) -> String {
        switch reply {
        case .accepted: "You said that you will be there."
        case .declined: "You said that you cannot take part."
        case .anotherTime: "You asked for another time."
        }
    }

    static let pointsTitle = "Your own 100 points"
    /// - Parameter side: The side the home organisation stands on.
    static func pointsLede(_ side: WorkspaceKind) -> String {
        let most =
            side == .supplier
            ? "what helps your business most" : "what of your work is worth most to them"
        return "Give most to \(most). Nothing is filled in for you; what you do not touch stays "
            + "open."
    }
    static let sendPoints = "Send my points"
    static let sent = "Your 100 points are in. You can still change them."

    static func draft(_ total: Int) -> String {
        switch total {
        case ..<100: "Kept: \(total) of 100 points. \(100 - total) are still to give."
        case 100: "Kept: 100 of 100 points. Send them when you mean them."
        default: "Kept: \(total) points. Take \(total - 100) back to come to 100."
        }
    }

    static let notYet =
        "You give your points in the conversation. This page opens for them when it begins."
    static let noAttributes =
        "There is nothing to divide points over yet. Reload this page once the conversation has "
        + "named something."
    static let marksTitle = "Say more than points"
    static let marksLede = "One press each; press again to take it back."

    static func mark(_ kind: MarkKind) -> String {
        switch kind {
        case .newToUs: "New to us"
        case .keepThis: "Keep this"
        }
    }

    static func markLabel(_ kind: MarkKind, _ name: String) -> String {
        "\(mark(kind)): \(name)"
    }

    static let notes = "Read the notes of this conversation"
    static let cancelled = "This conversation was called off."
}

/// Words for those who invite.
enum InvitingWords {
    static let title = "Invitations"
    static let lede =
        "Each person’s own page says what is asked and what comes back. Its link only shows; to "
        + "answer, people prove who they are by a mailed code or a personal link."
    static let nobody = "Give somebody of the other side a seat first."
    static let person = "Person"
    static let answer = "Answer"
    static let link = "Link"
    static let more = "More"
    static func makeLink(_ name: String) -> String { "Make a link for \(name)" }
    static func newLink(_ name: String) -> String { "Make a new link for \(name)" }
    static func endLink(_ name: String) -> String { "End the link of \(name)" }
    static let noLink = "None"
    static let noAnswer = "None yet"
    static func open(_ day: String) -> String { "Open until \(day)" }

    static func reply(_ reply: InvitationReply) -> String {
        switch reply {
        case .accepted: "Accepted"
        case .declined: "Declined"
        case .anotherTime: "Another time"
        }
    }

    static let releaseTitle = "What they may read beforehand"
    static let release = "Release the agreed bar"
    static let releaseAgain = "Release the newest agreed bar"
    static let releaseWithMoney = "Release it with its calculations"
    static let withhold = "Withhold it again"
    static let releaseLede =
        "The bar you agreed on and its texts, without any money unless you add the calculations "
        + "that were prepared for it. Purchases, prices and DVP% are never shown. Nobody has to "
        + "read it."

    static func released(_ number: Int, _ at: String, withMoney: Bool) -> String {
        let money = withMoney ? "with" : "without"
        return "Version \(number) can be read by the invited people since \(at), \(money) its "
            + "calculations."
    }

    static let notReleased = "Nothing is released: they see when, who and what comes back."

    static let marksTitle = "What the other side marked"

    static func mark(_ kind: MarkKind, _ count: Int, _ names: String) -> String {
        "\(SeatWords.mark(kind)): \(count) (\(names))"
    }
}
