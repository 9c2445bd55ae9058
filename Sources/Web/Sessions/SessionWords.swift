import CustomerValue
import UseCases

/// Words of the list of sessions and of the planner.
enum SessionWords {
    static let listTitle = "Sessions"
    static let all = "All"
    static let starts = "Starts"
    static let with = "With"
    static let purpose = "Purpose"
    static let people = "People"
    static let state = "State"
    static let notes = "Notes"
    static let more = "Later in the list"
    static let choose = "Choose a relationship"
    static let listEmpty =
        "No session here. Open a relationship and plan a conversation of 90 minutes with two or "
        + "three people."

    static func state(_ state: SessionState) -> String {
        switch state {
        case .planned: "Planned"
        case .held: "Held"
        case .cancelled: "Cancelled"
        }
    }

    static func stateClass(_ state: SessionState) -> String {
        switch state {
        case .planned: "warn"
        case .held: "good"
        case .cancelled: "quiet"
        }
    }

    static func role(_ role: SessionRole) -> String {
        switch role {
        case .facilitator: "Facilitator"
        case .accountManager: "Account manager"
        case .noteTaker: "Note taker"
        case .observer: "Observer"
        case .participant: "Participant"
        }
    }

    // MARK: Planner

    static func planTitle(_ organization: String) -> String { "Session with \(organization)" }

    static func when(_ session: Session, _ format: Formatter) -> String {
        "\(format.instant(session.startsAt)), \(session.minutes) min."
    }

    static func alongside(_ organization: String) -> String { "Also planned with \(organization)" }

    static func people(_ count: Int) -> String {
        switch count {
        case 0: "nobody to hear yet"
        case 1: "1 person to hear"
        default: "\(count) people to hear"
        }
    }

    static let plan = "Plan"
    static let time = "Time and purpose"
    static let minutes = "Minutes"
    static let minutesHint = "60 to 90 are enough; 90 is usual."
    static let scheduleTitle = "Plan a session"
    static let schedule = "Plan the session"
    static let invite = "Look at the invitation"
    static let inviteHint =
        "The invitation is shown before it is sent. Whoever was invited is told when the time "
        + "moves, who comes changes or the session is off."
    static let cancel = "Cancel the session"
    static let open = "Open the session screen"
    static let writeNotes = "Write the notes"
    static let findings = "What the rules say"
    static let noFindings = "Nothing to warn about: the right people, the right size."
    static let findingsWhy = "These are warnings with reasons. None of them forbids anything."
    static let ourSide = "Our side"
    static let theirSide = "Their side"
    static let nobody = "Nobody yet."
    static func remove(_ name: String) -> String { "Remove \(name)" }
    static let noPeople = "Nobody is known there yet. Add people on the relationship page first."
    static let split = "A split that keeps the rules"
    static let unheard = "Functions you touch that nobody was heard from this year"
    static let executives = "Executives"
    static let unheardNone = "Every function the attributes touch is heard or invited."

    static func sessionNumber(_ number: Int) -> String { "Session \(number)" }

    // MARK: Printable pack

    static let pack = "Pack to print"
    static let agenda = "Agenda"
    static let points = "Points"
    static let noNumbers = "No calculation is prepared yet."

    static func agendaLine(_ page: SessionPage, minutes: Int) -> String {
        "\(minutes) minutes: \(SessionPageWords.longName(page))"
    }
}
