import CustomerValue

/// What became of what was said: "we" is the supplier that keeps the workspace, "you" the supplier
/// that visits one.
extension PortalWords {
    private var who: String { guest == .customer ? "We" : "You" }
    private var whoAre: String { guest == .customer ? "We are" : "You are" }

    func answerTitle(_ answer: Answer) -> String {
        let (who, whoAre) = (who.lowercased(), whoAre.lowercased())
        return switch answer {
        case .willDo: "What \(who) will do"
        case .willNotDo: "What \(who) will not do"
        case .needsUnderstanding: "What \(whoAre) still checking"
        }
    }

    func notes(of day: String) -> String { "Notes of our conversation of \(day)" }

    func checking(until day: String) -> String {
        guest == .customer ? "You hear from us by \(day)." : "An answer is due by \(day)."
    }

    func answered(_ answer: Answer, _ title: String) -> String {
        switch answer {
        case .willDo: "\(who) will do: \(title)"
        case .willNotDo: "\(who) will not do: \(title)"
        case .needsUnderstanding: "\(whoAre) still checking: \(title)"
        }
    }

    /// What is asked of the guest, under a promise that waits for it.
    func call(_ state: PromiseState) -> String {
        switch state {
        case .due where guest == .supplier: "Due today: is it done?"
        case .late where guest == .supplier: "Late: is it done, or is another day needed?"
        case .offered: "Offered to you: accept it?"
        case .renegotiated: "A new day is proposed: accept it?"
        default: "Said to be done: was it kept?"
        }
    }
}
