import CustomerValue

/// The words guests read: plain, in their own business's language.
struct PortalWords {
    static let aYear = "a year"

    /// The company that keeps this workspace.
    let company: String
    /// Whom the guest speaks for: the customer, or the supplier in a customer's workspace.
    let guest: WorkspaceKind

    var workspace: WorkspaceKind { guest.other }

    var seatsTitle: String { "Conversations you take part in" }
    var waitingTitle: String { "Waiting for your word" }
    var newsTitle: String { "New since your last visit" }
    var newsFirstTitle: String { "What happened in the last 30 days" }
    var noNews: String { "Nothing new since you were last here." }
    var promisesTitle: String {
        by(
            customer: "What \(company) promised",
            supplier: "What you promised \(company)")
    }
    var noPromises: String { "Nothing is promised yet." }
    var due: String { "by" }
    var stillOpen: String { "Still open" }
    var openLede: String {
        by(
            customer: "You said it; an answer is on its way.",
            supplier: "\(company) waits for an answer.")
    }
    var addTitle: String { "Add something" }
    var addLede: String {
        by(
            customer:
                "What would help your business most? You get an answer: we will, we will not, or "
                + "we are still checking.",
            supplier:
                "What could you do for \(company)? Say it here; it is talked about in the next "
                + "conversation.")
    }
    var addWhat: String {
        by(
            customer: "What should we do?",
            supplier: "What could you do?")
    }
    var addHow: String {
        by(
            customer: "How would it help your business?",
            supplier: "How would it help the business of \(company)?")
    }
    var add: String { "Send it" }
    var about: String { "About" }
    var saidBy: String { "Said by" }
    var toldTitle: String {
        by(
            customer: "What you told us",
            supplier: "What we talked about")
    }
    var noNotes: String { "The notes of our conversations appear here." }
    var notesArrived: String { "The notes of our conversation are here" }
    var nextTitle: String { "Next conversation" }
    var noneArranged: String {
        by(
            customer: "None is arranged yet; we come back about a year after the last.",
            supplier: "None is arranged yet; it is held about a year after the last.")
    }
    var conditions: String { "When it counts as kept" }
    var ownerAtCompany: String { "At \(company)" }
    var ownerHere: String { "On your side" }
    var nobodyYet: String { "Nobody yet" }
    var agreedDay: String { "Agreed day" }
    var proposedDay: String { "Proposed day" }
    var worth: String {
        by(
            customer: "Worth to you a year",
            supplier: "Worth to \(company) a year")
    }
    var realised: String {
        by(
            customer: "What it turned out to be worth to you a year",
            supplier: "What it turned out to be worth to \(company) a year")
    }
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
        by(
            customer: "What you told us, what we will do and will not do, and how far we are.",
            supplier: "What \(company) asked for, what you promised, and how far it is.")
    }

    private func by(customer: String, supplier: String) -> String {
        guest == .customer ? customer : supplier
    }
}
