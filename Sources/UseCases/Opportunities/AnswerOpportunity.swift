import CustomerValue

/// Gives an opportunity one of the three answers, with what the customer is told.
///
/// Version 0 stands for "not answered yet". The answer is published at once: it is for the
/// customer in the first place.
package struct AnswerOpportunity: Change {
    package static let audience = Audience.relationshipOwners

    let opportunity: ID<Opportunity>
    let answer: Answer
    let reason: String
    let studyUntil: Day?
    let version: Int

    package init(_ fields: inout Fields) {
        opportunity = fields.path("opportunity", Opportunity.self)
        answer = fields.choice("answer", Answer.self, standing: .willDo)
        reason = fields.paragraphs("reason", maximum: 2_000)
        let until = fields.optionalDay("studyUntil")
        studyUntil = answer == .needsUnderstanding ? until : nil
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachOpportunity(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let subject = try work.opportunity(opportunity)
        let stored = try work.records.decision(on: opportunity)
        try work.requireCurrent(stored?.version ?? 0, seen: version)
        let decision = try checkedDecision(in: work)
        if stored == nil {
            try work.records.insert(decision)
        } else {
            try work.records.update(decision)
        }
        let changes = decision.fieldChanges(from: stored)
        return Outcome(
            opportunity, version: decision.version,
            Entry(Subject(.opportunity, opportunity), within: subject.relationship, changes))
    }

    private func checkedDecision(in work: Work) throws -> Decision {
        if let studyUntil, studyUntil < work.today {
            throw Refusal.invalid([FieldError("studyUntil", .order(mustFollow: "today"))])
        }
        let decision = Decision(
            opportunity: opportunity, answer: answer, reason: reason, studyUntil: studyUntil,
            decidedBy: try work.actor.memberID.orNotFound(), decidedAt: work.now,
            version: version + 1)
        do {
            return try decision.checked()
        } catch {
            let field =
                switch error {
                case .reasonMissing: "reason"
                case .studyDayMissing: "studyUntil"
                }
            throw Refusal.invalid([FieldError(field, .missing)])
        }
    }
}

extension Decision {
    fileprivate func fieldChanges(from before: Decision?) -> [FieldChange] {
        [
            FieldChange("answer", from: before?.answer.rawValue, to: answer.rawValue),
            FieldChange("reason", from: before?.reason, to: reason),
            FieldChange(
                "studyUntil", from: before?.studyUntil?.description,
                to: studyUntil?.description),
        ]
    }
}
