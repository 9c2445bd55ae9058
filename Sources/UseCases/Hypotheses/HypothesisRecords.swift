package import CustomerValue

/// Attributes, rounds, private bars and agreed versions of a relationship.
package protocol HypothesisRecords {
    func attribute(_ id: ID<ValueAttribute>) throws -> ValueAttribute?
    /// By position, retired ones included: old bars still name them.
    func attributes(of relationship: ID<Relationship>) throws -> [ValueAttribute]
    func insert(_ attribute: ValueAttribute) throws
    func update(_ attribute: ValueAttribute) throws
    /// What was said about them, oldest first.
    func notes(onAttributesOf relationship: ID<Relationship>) throws -> [AttributeNote]
    func insert(_ note: AttributeNote) throws

    /// Every round, newest first.
    func hypotheses(of relationship: ID<Relationship>) throws -> [Hypothesis]
    func insert(_ hypothesis: Hypothesis) throws
    func update(_ hypothesis: Hypothesis) throws

    /// Of every vote, drafts included; who may see them is decided by `Hypothesis.shows`.
    ///
    /// Here and below, points of an attribute that was merged read as those of the other one.
    func functionBars(of relationship: ID<Relationship>, round: Int) throws -> [FunctionBar]
    /// How many of the newest vote are submitted.
    func submittedBarCount(of relationship: ID<Relationship>, round: Int) throws -> Int
    func save(_ bar: FunctionBar) throws

    /// Who was asked for a bar, longest ago first.
    func barInvitations(of relationship: ID<Relationship>, round: Int) throws -> [BarInvitation]
    /// Takes the place of an earlier one for the same member and round.
    func save(_ invitation: BarInvitation) throws

    /// The agreed versions of every round, newest first.
    func versions(of relationship: ID<Relationship>) throws -> [HypothesisVersion]
    /// The first of `versions`.
    func newestVersion(of relationship: ID<Relationship>) throws -> HypothesisVersion?
    func append(_ version: HypothesisVersion) throws
}
