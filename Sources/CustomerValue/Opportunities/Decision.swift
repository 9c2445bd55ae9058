/// One of the three answers every opportunity gets.
package enum Answer: String, CaseIterable, Sendable {
    case willDo, willNotDo, needsUnderstanding
}

/// The supplier's answer to an opportunity, with the reason the customer is told.
package struct Decision: Hashable, Sendable {
    package var opportunity: ID<Opportunity>
    package var answer: Answer
    package var reason: String
    package var studyUntil: Day?
    package var decidedBy: ID<Member>
    package var decidedAt: Instant
    package var version: Int

    package init(
        opportunity: ID<Opportunity>, answer: Answer, reason: String, studyUntil: Day? = nil,
        decidedBy: ID<Member>, decidedAt: Instant, version: Int = 1
    ) {
        self.opportunity = opportunity
        self.answer = answer
        self.reason = reason
        self.studyUntil = studyUntil
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.version = version
    }
}
