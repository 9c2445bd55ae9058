import CustomerValue

/// The words guests read: plain, in their own business's language.
struct PortalWords {
    static let aYear = "a year"

    /// The company that keeps this workspace.
    let company: String

    var waitingTitle: String { "Waiting for your word" }
    var newsTitle: String { "New since your last visit" }
    var newsFirstTitle: String { "What happened in the last 30 days" }
    var noNews: String { "Nothing new since you were last here." }
    var promisesTitle: String { "What \(company) promised" }
    var noPromises: String { "Nothing is promised yet." }
    var due: String { "by" }
    var stillOpen: String { "Still open" }
    var openLede: String { "You said it; an answer is on its way." }
    var addTitle: String { "Add something" }
    var addLede: String {
        "What would help your business most? You get an answer: we will, we will not, or we "
            + "are still checking."
    }
    var addWhat: String { "What should we do?" }
    var addHow: String { "How would it help your business?" }
    var add: String { "Send it" }
    var about: String { "About" }
    var saidBy: String { "Said by" }
    var toldTitle: String { "What you told us" }
    var noNotes: String { "The notes of our conversations appear here." }
    var notesArrived: String { "The notes of our conversation are here" }
    var nextTitle: String { "Next conversation" }
    var noneArranged: String { "None is arranged yet; we come back about a year after the last." }
    var conditions: String { "When it counts as kept" }
    var ownerAtCompany: String { "At \(company)" }
    var ownerHere: String { "On your side" }
    var nobodyYet: String { "Nobody yet" }
    var agreedDay: String { "Agreed day" }
    var proposedDay: String { "Proposed day" }
    var worth: String { "Worth to you a year" }
    var realised: String { "What it turned out to be worth to you a year" }
    var realisedHint: String { "Leave it empty if you cannot say." }
    var yourWord: String { "Your word" }
    var accept: String { "Accept this promise" }
    var acceptDay: String { "Accept the new day" }
    var acceptLede: String {
        "Accept it if the conditions are the ones you need. Only you can say later that it "
            + "was kept."
    }
    var kept: String { "Yes, it was kept" }
    var keptLede: String { "\(company) says it is done. Is it?" }
    var keptEarlyLede: String { "If the conditions are met already, say so here." }
    var notDone: String { "No, it is not done" }
    var reason: String { "What is missing?" }
    var remark: String { "A remark, if you like" }
    var nothingToSay: String { "Nothing is asked of you now." }
    var home: String { "Home" }

    func title(_ organization: String) -> String { "\(organization) and \(company)" }
    var lede: String {
        "What you told us, what we will do and will not do, and how far we are."
    }

    func answerTitle(_ answer: Answer) -> String {
        switch answer {
        case .willDo: "What we will do"
        case .willNotDo: "What we will not do"
        case .needsUnderstanding: "What we are still checking"
        }
    }

    func notes(of day: String) -> String { "Notes of our conversation of \(day)" }
    func checking(until day: String) -> String { "You hear from us by \(day)." }
    func answered(_ answer: Answer, _ title: String) -> String {
        switch answer {
        case .willDo: "We will do: \(title)"
        case .willNotDo: "We will not do: \(title)"
        case .needsUnderstanding: "We are still checking: \(title)"
        }
    }

    func call(_ state: PromiseState) -> String {
        switch state {
        case .offered: "Offered to you: accept it?"
        case .renegotiated: "A new day is proposed: accept it?"
        default: "Said to be done: was it kept?"
        }
    }
}
