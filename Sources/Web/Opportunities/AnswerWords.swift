import CustomerValue

/// The words around the three answers.
enum AnswerWords {
    static let heading = "Our answer"
    static let change = "Change the answer"
    static let give = "Publish the answer"
    static let lede = "The customer reads the answer and its reason at once."
    static let supplierLede = "The supplier reads the answer and its reason at once."
    static let reason = "Reason, in words the other side can use"
    static let reasonHint = "Needed for “will not do” and “needs understanding”."
    static let studyUntil = "Understood by"
    static let studyHint = "Only for “needs understanding”: the day you will say yes or no."
    static let unanswered = "Not answered"
    static let noReason = "No reason was needed."

    static func name(_ answer: Answer) -> String {
        switch answer {
        case .willDo: "Will do"
        case .willNotDo: "Will not do"
        case .needsUnderstanding: "Needs understanding"
        }
    }

    static func style(_ answer: Answer) -> String {
        switch answer {
        case .willDo: "good"
        case .willNotDo: "quiet"
        case .needsUnderstanding: "warn"
        }
    }

    static func given(by name: String, on day: String) -> String { "\(name), \(day)" }
    static func study(_ day: String) -> String { "Understood by \(day)" }
}

/// Clocks in words: how many days are left, or by how many a date was missed.
enum ClockWords {
    static func left(_ days: Int) -> String {
        switch days {
        case 0: "due today"
        case 1: "1 day left"
        case 1...: "\(days) days left"
        case -1: "1 day late"
        default: "\(-days) days late"
        }
    }

    static func style(_ days: Int) -> String {
        if days < 0 { return "bad" }
        return days <= 7 ? "warn" : "quiet"
    }
}
