import CustomerValue
import UseCases

extension Shape<DueItem> {
    static let dueItem = Shape(
        "DueItem",
        [
            .choice("kind") { $0.kind },
            .text("title") { $0.title },
            .text("organizationName") { $0.organizationName },
            .day("dueOn") { $0.dueOn },
            .text("subjectKind") { $0.place.subject.kind },
            .text("subjectId") { $0.place.subject.id },
        ])
}

extension DueItem.Place {
    /// The record behind the place.
    var subject: (kind: String, id: String) {
        switch self {
        case .sessionPlan(let id), .sessionNotes(let id): ("session", id.description)
        case .opportunity(let id): ("opportunity", id.description)
        case .promise(let id): ("promise", id.description)
        case .relationship(let id): ("relationship", id.description)
        }
    }
}

extension Shape<HomeFacts> {
    static let homeFacts = Shape(
        "HomeFacts",
        [
            .flag("hasRelationship") { $0.hasRelationship },
            .flag("hasAgreedHypothesis") { $0.hasAgreedHypothesis },
            .flag("hasHeldSession") { $0.hasHeldSession },
            .flag("hasPublishedNotes") { $0.hasPublishedNotes },
            .flag("hasAnswer") { $0.hasAnswer },
            .flag("hasPromise") { $0.hasPromise },
            .optionalInteger("answerMilliseconds") { facts in
                facts.answerMilliseconds.map { Int($0) }
            },
        ])
}

extension Shape<HomeSummary> {
    static let home = Shape(
        "Home",
        [
            .list("due", .dueItem) { $0.due },
            .object("scorecard", .scorecard) { $0.scorecard },
            .object("facts", .homeFacts) { $0.facts },
            .list("totals", .homeTotal) { $0.totals },
        ])
}

extension Shape<RollUpLine> {
    static let homeTotal = Shape(
        "HomeTotal",
        [
            .text("currency") { $0.currency.code },
            .decimal("dvpPercent") { $0.dvp.percentDecimal },
            .money("netGain") { $0.dvp.netGain },
            .money("purchases") { $0.dvp.purchases },
        ])
}
