/// The stages of the yearly journey of a relationship.
package enum JourneyStage: String, CaseIterable, Sendable {
    case alignment, conversations, promises, nextConversation
}

/// What happened in the current round of a relationship.
package struct JourneyFacts: Hashable, Sendable {
    package var isHypothesisAgreed: Bool
    package var sessionsPlanned: Int
    package var lastSessionHeldOn: Day?
    package var opportunitiesUnanswered: Int
    package var opportunitiesAnswered: Int
    /// Promises neither kept nor broken nor withdrawn.
    package var promisesOpen: Int

    package init(
        isHypothesisAgreed: Bool, sessionsPlanned: Int, lastSessionHeldOn: Day?,
        opportunitiesUnanswered: Int, opportunitiesAnswered: Int, promisesOpen: Int
    ) {
        self.isHypothesisAgreed = isHypothesisAgreed
        self.sessionsPlanned = sessionsPlanned
        self.lastSessionHeldOn = lastSessionHeldOn
        self.opportunitiesUnanswered = opportunitiesUnanswered
        self.opportunitiesAnswered = opportunitiesAnswered
        self.promisesOpen = promisesOpen
    }

    /// A round moves on when its hypothesis is agreed, then when its planned sessions were held,
    /// then when every opportunity is answered and every promise closed; after a year the next
    /// conversation is due whatever is still open.
    package func stage(on day: Day) -> JourneyStage {
        guard isHypothesisAgreed else { return .alignment }
        guard let lastSessionHeldOn else { return .conversations }
        let next = Deadline.nextConversation(afterSessionOn: lastSessionHeldOn)
        if next.daysLeft(on: day) <= 0 { return .nextConversation }
        if sessionsPlanned > 0 { return .conversations }
        let isAnswered = opportunitiesUnanswered == 0 && opportunitiesAnswered > 0
        return isAnswered && promisesOpen == 0 ? .nextConversation : .promises
    }
}
