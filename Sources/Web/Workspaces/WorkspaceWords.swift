import CustomerValue

/// The words of the workspace's settings.
enum WorkspaceWords {
    static let title = "Workspace"
    static let settings = "Settings"
    static let rates = "Exchange rates"
    static let ratesLede =
        "Amounts are added across currencies only with a rate of their day or earlier."
    static let noRates = "No rate yet. Without one, roll-ups show one line per currency."
    static let on = "On"
    static let from = "One unit of"
    static let to = "In"
    static let rate = "Costs"
    static let enterRate = "Enter the rate"

    static func lede(_ kind: WorkspaceKind) -> String {
        kind == .supplier
            ? "A supplier's workspace: it looks at the value its customers get."
            : "A customer's workspace: it looks at the value it gets from its suppliers."
    }
}
