import CustomerValue
import UseCases

/// The words of the promise pages; a customer's workspace speaks of suppliers.
struct PromiseWords {
    let kind: WorkspaceKind

    init(_ kind: WorkspaceKind) {
        self.kind = kind
    }

    var listTitle: String { "Promises" }
    var lede: String {
        "A promise is closed only when \(customerSays) it was kept. Reliability is what was "
            + "kept out of what came due; it measures a side, never a person."
    }
    private var customerSays: String {
        kind == .supplier ? "the customer says" : "your company, the customer, says"
    }
    var name: String { kind == .supplier ? "Customer" : "Supplier" }
    var promise: String { "Promise" }
    var owners: String { "Owners" }
    var due: String { "Due" }
    var state: String { "State" }
    var next: String { "Next milestone" }
    var news: String { "Last news" }
    var worth: String { "Worth a year" }
    var all: String { "All" }
    var filterLabel: String { "Show" }
    var more: String { "Show the next ones" }
    var empty: String {
        kind == .supplier
            ? "Nothing is promised yet. Answer an opportunity with “will do”, then offer a "
                + "promise that says when the customer will call it kept."
            : "Nothing is promised yet. When a supplier will do what was asked for, write its "
                + "promise down and say when you will call it kept."
    }
    var emptyFiltered: String { "No promise is in this state." }
    var openOpportunities: String { "Answer opportunities" }

    var titleLabel: String {
        kind == .supplier ? "What we promise" : "What the supplier promises"
    }
    var conditions: String { "Conditions of satisfaction" }
    var conditionsHint: String {
        kind == .supplier ? "When will the customer call it kept?" : "When will you call it kept?"
    }
    var opportunity: String { "Answers the opportunity" }
    var noOpportunity: String { "None, it stands alone" }
    var ownerOurs: String { "Our owner" }
    var ownerTheirs: String { "Their owner" }
    var nobodyYet: String { "Nobody yet" }
    var dueOn: String { "Due on" }
    var worthPerYear: String {
        kind == .supplier ? "Worth to the customer a year" : "Worth to us a year"
    }
    var updateEvery: String { "News every so many days" }
    var offerTitle: String { kind == .supplier ? "Offer a promise" : "Write down a promise" }
    var offer: String { kind == .supplier ? "Offer it" : "Write it down" }
    var scorecard: String { "Scorecard" }
    var ledger: String { "What happened" }
    var milestones: String { "Milestones" }
    var noMilestones: String { "No milestone yet. Dated steps let both sides see it coming." }
    var milestoneName: String { "Milestone" }
    var addMilestone: String { "Add a milestone" }
    var complete: String { "Reached" }
    var updates: String { "News" }
    var noUpdates: String { "No news yet. One line is enough." }
    var updateText: String { "News in one line" }
    var outlookLabel: String { "Outlook" }
    var postUpdate: String { "Send the news" }
    var nextMove: String { "Next step" }
    var realised: String { "Turned out to be worth" }
    var realisedQuestion: String { "What it turned out to be worth to us a year" }
    var realisedHint: String { "Leave it empty if nobody can say." }
    var proposed: String { "Proposed day" }

    func updateDue(_ day: String) -> String { "News owed by \(day)" }
    func every(_ days: Int) -> String { days == 1 ? "every day" : "every \(days) days" }
}
