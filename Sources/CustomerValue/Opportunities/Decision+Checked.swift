/// Why a decision cannot be told to the customer yet.
package enum DecisionError: Error, Hashable, Sendable {
    /// A no and an open question both need their reason.
    case reasonMissing
    /// What needs understanding has a day by which it is understood.
    case studyDayMissing
}

extension Decision {
    /// The decision itself when the customer can do something with it.
    package func checked() throws(DecisionError) -> Decision {
        let isReasonGiven = reason.contains { !$0.isWhitespace }
        guard answer == .willDo || isReasonGiven else { throw .reasonMissing }
        guard answer != .needsUnderstanding || studyUntil != nil else { throw .studyDayMissing }
        return self
    }
}
