import CustomerValue
import UseCases

/// The words of the first page; a customer's workspace speaks of suppliers.
struct HomeWords {
    let kind: WorkspaceKind

    init(_ kind: WorkspaceKind) {
        self.kind = kind
    }

    var title: String { "Home" }
    var dueTitle: String { "Due now" }
    var nothingDue: String { "Nothing is due. The next clock that runs will show up here." }
    var what: String { "What" }
    var name: String { kind == .supplier ? "Customer" : "Supplier" }
    var clock: String { "Clock" }
    var stepsTitle: String { "The first round" }
    var stepsLede: String {
        "Six steps from a \(kind == .supplier ? "customer" : "supplier") to a promise. "
            + "This list goes once all are done."
    }
    var done: String { "Done" }
    var next: String { "Next" }
    var notYet: String { "Not yet" }
    var dvp: String { "DVP% of everything together" }
    var dvpUndefined: String { "DVP% is not defined yet" }
    var speed: String { "days from voice to answer, median" }
    var noSpeed: String { "nothing was answered yet" }
    var tableTitle: String { "Everything that is due" }

    func kind(_ item: DueItem.Kind) -> String {
        switch item {
        case .prepareSession: "Prepare the session"
        case .publishNotes: "Publish the notes"
        case .takeUpCorrection: "Take up a correction of the notes"
        case .answerOpportunity: "Answer"
        case .keepPromise: "Keep the promise"
        case .reachMilestone: "Reach the milestone"
        case .sendNews: "Send news"
        case .converseAgain: "Arrange the next conversation"
        }
    }

    func step(_ step: HomeStep) -> String {
        switch step {
        case .relationship: kind == .supplier ? "Add a customer" : "Add a supplier"
        case .hypothesis: "Agree on the hypothesis"
        case .session: "Hold a session"
        case .notes: "Publish its notes"
        case .answer: "Answer what was raised"
        case .promise: kind == .supplier ? "Offer a promise" : "Write down a promise"
        }
    }

    func why(_ step: HomeStep) -> String {
        switch step {
        case .relationship: "Everything else hangs on a relationship and its purchases."
        case .hypothesis: "Each function fills its bar privately; then agree on one story."
        case .session: "Show what you believe, listen, and let them correct it."
        case .notes: "Within \(Deadline.notesWindowDays) days, in their words."
        case .answer:
            kind == .supplier
                ? "Will do, will not do, or needs understanding: a clear no is valuable."
                : "Will do, will not do, or needs understanding, as the supplier said it."
        case .promise:
            kind == .supplier
                ? "With conditions that say when the customer calls it kept."
                : "With conditions that say when you call it kept."
        }
    }
}
