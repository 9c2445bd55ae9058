package import CustomerValue

/// The workspace itself and its dated exchange rates.
package protocol WorkspaceRecords {
    func workspace() throws -> Workspace
    func update(_ workspace: Workspace) throws
    /// Every rate dated on or before the day, newest first.
    func exchangeRates(until day: Day) throws -> [ExchangeRate]
    func save(_ rate: ExchangeRate) throws
}
