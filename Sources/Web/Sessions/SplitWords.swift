/// Words of dividing a session.
enum SplitWords {
    static let why =
        "The first session stays where it is. Each other one gets a day of its own, the same "
        + "colleagues, purpose and length; the days are proposals. Everything happens at once."

    static func apply(_ sessions: Int) -> String { "Divide it into \(sessions) sessions" }
    static func starts(_ number: Int) -> String { "Session \(number) starts" }
    static func stays(_ time: String) -> String { "Stays on \(time)" }

    static func mailed(_ people: Int) -> String {
        let who = people == 1 ? "1 person was" : "\(people) people were"
        return "\(who) mailed this session. Whoever moves gets a cancellation for it and an "
            + "invitation to the new one; the others are told that who comes has changed."
    }
}
