package import CustomerValue

/// The budget exercise, the customer's numbers, the scale and open data requests.
package protocol EconomicsRecords {
    /// The room's division first, then those of persons, also what nobody may see yet.
    func budgetBallots(of session: ID<Session>) throws -> [BudgetBallot]
    /// Inserts version 1, later versions over the one before.
    func save(_ ballot: BudgetBallot) throws

    /// In the order they were stated, without those that were taken back.
    func statements(of session: ID<Session>) throws -> [StatementLine]
    func statement(_ id: ID<EconomicStatement>) throws -> EconomicStatement?
    func insert(_ statement: EconomicStatement) throws
    /// Saves over the version before `statement.version`.
    func update(_ statement: EconomicStatement) throws

    func scale(of session: ID<Session>) throws -> EconomicScale?
    func save(_ scale: EconomicScale) throws

    func dataRequest(_ id: ID<DataRequest>) throws -> DataRequest?
    /// By due day, without those that were taken back.
    func dataRequests(of session: ID<Session>) throws -> [DataRequest]
    func insert(_ request: DataRequest) throws
    func update(_ request: DataRequest) throws
}

/// What somebody said about money, with their name.
package struct StatementLine: Sendable, Equatable {
    package let statement: EconomicStatement
    package let personName: String?

    package init(statement: EconomicStatement, personName: String?) {
        self.statement = statement
        self.personName = personName
    }
}
