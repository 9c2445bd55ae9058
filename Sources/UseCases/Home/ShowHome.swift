package import CustomerValue

/// The first page: what is due now, and where value stands.
package struct ShowHome: Question {
    package static let audience = Audience.members
    /// How far ahead sessions are prepared.
    package static let prepareWindowDays = 14
    /// Next conversations are arranged this long before the year is over.
    package static let arrangeWindowDays = 30
    /// More of one kind would hide the rest; its list has them all.
    package static let dutiesMaximum = 50

    package init(_ fields: inout Fields) {}

    package func answer(in work: Work) throws -> HomeSummary {
        let board = try work.promiseBoard(.all)
        return HomeSummary(
            due: try due(board, in: work), scorecard: board.scorecard,
            facts: try work.records.homeFacts(),
            totals: try ShowPortfolio().answer(in: work).totals, today: work.today)
    }

    private func due(_ board: PromiseBoard, in work: Work) throws -> [DueItem] {
        let zone = work.actor.workspace.timeZoneName
        let limit = Self.dutiesMaximum
        let arrangeBy = work.today.adding(days: Self.arrangeWindowDays)
        let heardBefore = arrangeBy.adding(months: -Deadline.conversationMonths)
        let duties = try work.records.sessionDuties(
            startingBefore: work.now.adding(days: Self.prepareWindowDays),
            heardBefore: work.now.adding(days: work.today.days(until: heardBefore)), limit: limit)
        let corrections = try work.records.openCorrections(limit: limit)
        let unanswered = try work.records.unanswered(limit: limit)
        let items =
            (duties + corrections).map { DueItem($0, timeZoneName: zone) }
            + unanswered.map { DueItem($0, timeZoneName: zone) }
            + board.rows.flatMap {
                DueItem.all(of: $0, offsetMinutes: work.offsetMinutes, on: work.today)
            }
        return items.sorted { ($0.dueOn, $0.title) < ($1.dueOn, $1.title) }
    }
}

extension ShowPortfolio {
    /// The portfolio asks for nothing, so that another question can ask it.
    init() {}
}

/// What the first page shows.
package struct HomeSummary: Sendable {
    /// Oldest clock first.
    package let due: [DueItem]
    package let scorecard: Scorecard
    package let facts: HomeFacts
    /// DVP% of everything together, one line per currency that could not be converted.
    package let totals: [RollUpLine]
    package let today: Day

    /// Whether the first round is through, so that the checklist can go.
    package var isFirstRoundThrough: Bool {
        HomeStep.allCases.allSatisfy { $0.isDone(facts) }
    }
}

/// The first round, step by step.
package enum HomeStep: String, CaseIterable, Sendable {
    case relationship, hypothesis, session, notes, answer, promise

    package func isDone(_ facts: HomeFacts) -> Bool {
        switch self {
        case .relationship: facts.hasRelationship
        case .hypothesis: facts.hasAgreedHypothesis
        case .session: facts.hasHeldSession
        case .notes: facts.hasPublishedNotes
        case .answer: facts.hasAnswer
        case .promise: facts.hasPromise
        }
    }
}
