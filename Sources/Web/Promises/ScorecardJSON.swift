import CustomerValue
import UseCases

extension Shape<Reliability> {
    static let reliability = Shape(
        "Reliability",
        [
            .integer("kept") { $0.kept },
            .integer("due") { $0.due },
            .optionalInteger("hundredthsOfPercent") { reliability in
                reliability.ratio.map { Int($0.rounded(places: 4)) }
            },
        ])
}

/// How many promises are in a state.
struct StateCount: Sendable {
    let state: PromiseState
    let count: Int
}

extension Shape<StateCount> {
    static let stateCount = Shape(
        "StateCount",
        [
            .choice("state") { $0.state },
            .integer("count") { $0.count },
        ])
}

extension Shape<Money> {
    static let worth = Shape("Worth", [.money("money") { $0 }])
}

extension Shape<Scorecard> {
    static let scorecard = Shape(
        "Scorecard",
        [
            .list("counts", .stateCount) { card in
                PromiseState.allCases.map { StateCount(state: $0, count: card.counts[$0] ?? 0) }
            },
            .texts("late") { $0.late.map(\.description) },
            .texts("awaitingAcceptance") { $0.awaitingAcceptance.map(\.description) },
            .texts("updatesOwed") { $0.updatesOwed.map(\.description) },
            .texts("milestonesLate") { $0.milestonesLate.map(\.description) },
            .list("worthPromised", .worth) { $0.worthPromised },
            .list("worthRealised", .worth) { $0.worthRealised },
            .object("reliabilityOurs", .reliability) { $0.reliabilityOurs },
            .object("reliabilityTheirs", .reliability) { $0.reliabilityTheirs },
        ])
}

extension Shape<PromiseList> {
    static let promiseList = Shape(
        "PromiseList",
        [
            .list("items", .promiseRow) { $0.listing.items },
            .optionalText("next") { $0.listing.next },
            .object("scorecard", .scorecard) { $0.scorecard },
        ])
}

extension Shape<RelationshipScorecard> {
    static let relationshipScorecard = Shape(
        "RelationshipScorecard",
        [
            .id("relationship") { $0.relationship },
            .text("organizationName") { $0.organizationName },
            .object("scorecard", .scorecard) { $0.board.scorecard },
            .list("promises", .promiseRow) { $0.board.rows },
            .list("opportunities", .opportunityLine) { $0.opportunities },
        ])
}
