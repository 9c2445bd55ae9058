import CustomerValue
import UseCases

/// The words of the opportunity pages; a customer's workspace speaks of suppliers.
struct OpportunityWords {
    let kind: WorkspaceKind

    init(_ kind: WorkspaceKind) {
        self.kind = kind
    }

    var listTitle: String { "Opportunities" }
    var lede: String {
        "What would help most, and what became of it. Each gets one of three answers "
            + "within \(Deadline.answersWindowDays) days."
    }
    var them: String { kind == .supplier ? "customer" : "supplier" }
    var name: String { kind == .supplier ? "Customer" : "Supplier" }
    var opportunity: String { "Opportunity" }
    var raised: String { "Raised" }
    var answerHeading: String { "Answer" }
    var all: String { "All" }
    var filterLabel: String { "Show" }
    var more: String { "Show the next ones" }
    var empty: String {
        "Nothing was raised yet. Opportunities are written down in a session, or added below "
            + "on the page of a \(them)."
    }
    var emptyFiltered: String { "No opportunity has this answer." }
    var openRelationships: String { kind == .supplier ? "Open a customer" : "Open a supplier" }

    var howHeading: String {
        kind == .supplier ? "How it helps the customer’s business" : "How it helps our business"
    }
    var kindLabel: String { "Kind of investment" }
    var horizonLabel: String { "How soon" }
    var titleLabel: String { "What should be done" }
    var raisedBy: String { "Raised by" }
    var nobody: String { "Nobody in particular" }
    var editTitle: String { "Word it better" }
    var addTitle: String { "Add an opportunity" }
    var add: String { "Add it" }
    var promisesHeading: String { "Promises that came of it" }
    var noHow: String { "Nobody wrote down yet how it would help." }

    func horizon(_ horizon: Horizon) -> String {
        switch horizon {
        case .repair: "A repair"
        case .withinYear: "Within a year"
        case .multiYear: "A couple of years"
        }
    }

    func kind(_ kind: OpportunityKind) -> String {
        switch kind {
        case .people: "People"
        case .service: "Service"
        case .product: "Product"
        case .other: "Something else"
        }
    }

    func filter(_ filter: OpportunityFilter) -> String {
        switch filter {
        case .open: "Not answered"
        case .answered: "Answered"
        case .willDo: AnswerWords.name(.willDo)
        case .willNotDo: AnswerWords.name(.willNotDo)
        case .needsUnderstanding: AnswerWords.name(.needsUnderstanding)
        }
    }
}
