package import CustomerValue

/// The workspace's settings and its dated exchange rates.
package struct ShowWorkspace: Question {
    package static let audience = Audience.members

    package init(_ fields: inout Fields) {}

    package func answer(in work: Work) throws -> WorkspaceSettings {
        WorkspaceSettings(
            workspace: try work.records.workspace(),
            // Rates for a coming period may be entered ahead.
            rates: try work.records.exchangeRates(until: work.today.adding(months: 120)))
    }
}

package struct WorkspaceSettings: Sendable, Equatable {
    package let workspace: Workspace
    /// Newest first.
    package let rates: [ExchangeRate]
}
