import CustomerValue
import UseCases

/// The words of the relationship pages; a customer's workspace speaks of suppliers.
struct RelationshipWords {
    let kind: WorkspaceKind

    init(_ kind: WorkspaceKind) {
        self.kind = kind
    }

    var listTitle: String { kind == .supplier ? "Relationships" : "Suppliers" }
    var name: String { kind == .supplier ? "Customer" : "Supplier" }
    var segment: String { "Segment" }
    var accountManager: String { "Account manager" }
    var newTitle: String { kind == .supplier ? "Add a customer" : "Add a supplier" }
    var create: String { "Open the relationship" }
    var find: String { "Find" }
    var findLabel: String { "Name, segment or account manager" }
    var takeAway: String { "Download as CSV" }
    var more: String { "More" }
    var showAll: String { "Show all" }

    var purchases: String { kind == .supplier ? "Purchases" : "Purchases from them" }
    var purchasesYear: String { "Year" }
    var netGain: String { "Net gain a year" }
    var dvp: String { "DVP%" }
    var confirmed: String { "Confirmed" }
    var stage: String { "Stage" }
    var nextStep: String { "Next step" }
    var notDefined: String { "not defined" }
    var notKnown: String { "not known" }

    var listCaption: String { "Figures are of the newest year with purchases." }

    var listEmpty: String {
        kind == .supplier
            ? "No customer yet. Add the first one below; its journey starts with the hypothesis."
            : "No supplier yet. Add the first one below."
    }

    func listNoMatch(_ text: String) -> String { "Nothing matches “\(text)”." }

    func stage(_ stage: JourneyStage) -> String {
        switch stage {
        case .alignment: "Alignment"
        case .conversations: "Conversations"
        case .promises: "Promises"
        case .nextConversation: "Next conversation"
        }
    }

    /// What to do next, in the order in which each thing needs the one before.
    func nextStep(_ summary: RelationshipSummary) -> String {
        nextStep(summary.standing, summary.facts, summary.stage)
    }

    func nextStep(
        _ standing: ValueStanding, _ facts: JourneyFacts, _ stage: JourneyStage
    ) -> String {
        switch stage {
        case .alignment: "Agree on the hypothesis"
        case .conversations where facts.sessionsPlanned > 0: "Hold the planned session"
        case .conversations: "Plan a session"
        case .promises where facts.opportunitiesUnanswered > 0: "Answer what was raised"
        case .promises where facts.promisesOpen > 0: "Keep the open promises"
        case .promises: "Record what was raised"
        case .nextConversation: "Plan the next conversation"
        }
    }
}
