package import CustomerValue

/// Attributes, rounds, private bars and agreed versions of a relationship.
package protocol HypothesisRecords {
    func attribute(_ id: ID<ValueAttribute>) throws -> ValueAttribute?
    /// By position, retired ones included: old bars still name them.
    func attributes(of relationship: ID<Relationship>) throws -> [ValueAttribute]
    func insert(_ attribute: ValueAttribute) throws
    func update(_ attribute: ValueAttribute) throws

    /// Every round, newest first.
    func hypotheses(of relationship: ID<Relationship>) throws -> [Hypothesis]
    func insert(_ hypothesis: Hypothesis) throws
    func update(_ hypothesis: Hypothesis) throws

    /// Drafts included; who may see them is decided by `Hypothesis.shows`.
    func functionBars(of relationship: ID<Relationship>, round: Int) throws -> [FunctionBar]
    /// How many of them are submitted.
    func submittedBarCount(of relationship: ID<Relationship>, round: Int) throws -> Int
    func save(_ bar: FunctionBar) throws

    /// The agreed versions of every round, newest first.
    func versions(of relationship: ID<Relationship>) throws -> [HypothesisVersion]
    /// The first of `versions`.
    func newestVersion(of relationship: ID<Relationship>) throws -> HypothesisVersion?
    func append(_ version: HypothesisVersion) throws
}
