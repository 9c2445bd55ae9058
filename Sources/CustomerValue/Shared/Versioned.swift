/// A record that is changed over the version its writer saw.
package protocol Versioned {
    /// 1 when it is made, and one more with every change.
    var version: Int { get set }
}

extension BudgetBallot: Versioned {}
extension CatalogueEntry: Versioned {}
extension CustomerBar: Versioned {}
extension DataRequest: Versioned {}
extension EconomicStatement: Versioned {}
extension Hypothesis: Versioned {}
extension Member: Versioned {}
extension Milestone: Versioned {}
extension ModelInput: Versioned {}
extension ModelTerms: Versioned {}
extension NotesDocument: Versioned {}
extension Opportunity: Versioned {}
extension Organization: Versioned {}
extension Person: Versioned {}
extension PrivateVote: Versioned {}
extension Relationship: Versioned {}
extension Session: Versioned {}
extension ValueAttribute: Versioned {}
extension ValueDriver: Versioned {}
extension Workspace: Versioned {}
