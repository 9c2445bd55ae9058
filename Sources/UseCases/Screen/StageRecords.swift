package import CustomerValue

/// Which part of a session was shown from when on.
package protocol StageRecords {
    /// The oldest first.
    func stageSteps(of session: ID<Session>) throws -> [StageStep]
    func append(_ step: StageStep, to session: ID<Session>) throws
}
