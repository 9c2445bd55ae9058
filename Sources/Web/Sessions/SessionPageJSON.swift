import CustomerValue
import UseCases

extension Shape<ValueAttribute> {
    static let sessionAttribute = Shape(
        "SessionAttribute",
        [
            .id("id") { $0.id },
            .text("name") { $0.name },
            .integer("position") { $0.position },
            .optionalInstant("retiredAt") { $0.retiredAt },
        ])
}

extension Shape<CustomerBar> {
    static let customerBar = Shape(
        "CustomerBar",
        [
            .optionalID("person") { $0.person },
            .integer("vote") { $0.vote },
            .points("points") { $0.bar.points },
            .integer("total") { $0.bar.total },
            .optionalInstant("agreedAt") { $0.agreedAt },
            .integer("version") { $0.version },
        ])
}

extension Shape<SessionToday> {
    static let sessionToday = Shape(
        "SessionToday",
        [
            .object("session", .sessionLine) { $0.frame.line },
            .list("attendees", .attendee) { $0.frame.attendees },
            .list("attributes", .sessionAttribute) { $0.attributes },
            .points("ours") { $0.ours?.points ?? [:] },
            .list("bars", .customerBar) { $0.box.listed($0.theirs) },
            .object("vote", .privateVote) { $0.box.vote },
            .list("voters", .voter) { $0.box.voters($0.frame) },
            .optionalInteger("agreement") { $0.agreement.map { Int($0.index.rounded(places: 0)) } },
            .list("items", .noteItem) { $0.frame.notes },
            .optionalChoice("shownNow") { $0.frame.stage.current },
            .list("parked", .parkedTopic) { $0.frame.parked },
        ])
}

extension Shape<BudgetAllocation> {
    static let allocation = Shape(
        "BudgetAllocation",
        [
            .id("opportunity") { $0.opportunity },
            .money("amount") { $0.money },
        ])
}

extension Shape<BudgetBallot> {
    static let budgetBallot = Shape(
        "BudgetBallot",
        [
            .optionalID("person") { $0.person },
            .integer("vote") { $0.vote },
            .list("allocations", .allocation) {
                $0.allocations.sorted { $0.opportunity < $1.opportunity }
            },
            .optionalInstant("agreedAt") { $0.agreedAt },
            .integer("version") { $0.version },
        ])
}

extension Shape<Opportunity> {
    static let sessionOpportunity = Shape(
        "SessionOpportunity",
        [
            .id("id") { $0.id },
            .text("title") { $0.title },
            .text("how") { $0.how },
            .choice("kind") { $0.kind },
            .choice("horizon") { $0.horizon },
        ])
}

extension Shape<SessionFuture> {
    static let sessionFuture = Shape(
        "SessionFuture",
        [
            .object("session", .sessionLine) { $0.frame.line },
            .money("pot") { $0.pot },
            .list("opportunities", .sessionOpportunity) { $0.opportunities },
            .list("ballots", .budgetBallot) { $0.box.listed($0.ballot) },
            .object("vote", .privateVote) { $0.box.vote },
            .list("voters", .voter) { $0.box.voters($0.frame) },
            .optionalMoney("remainder") { $0.remainder },
            .list("items", .noteItem) { $0.frame.notes(on: .future) },
        ])
}

extension Shape<PrivateVote> {
    static let privateVote = Shape(
        "PrivateVote",
        [
            .choice("kind") { $0.kind }, .integer("number") { $0.number },
            .optionalInstant("revealedAt") { $0.revealedAt }, .integer("version") { $0.version },
        ])
}

/// Somebody in a private vote: how far they are, not what they gave.
struct Voter: Sendable {
    let person: ID<Person>
    let standing: BallotStanding
}

extension Shape<Voter> {
    static let voter = Shape(
        "Voter", [.id("person") { $0.person }, .choice("standing") { $0.standing }])
}

extension BallotBox {
    /// What a program may read: the same as the page, earlier votes included.
    fileprivate func listed(_ filling: Paper?) -> [Paper] {
        let known = [together].compactMap(\.self) + opened.flatMap(\.ballots)
        guard let filling, !known.contains(filling) else { return known }
        return known + [filling]
    }

    fileprivate func voters(_ frame: SessionFrame) -> [Voter] {
        frame.people.compactMap(\.personID).map {
            Voter(person: $0, standing: standing(of: $0))
        }
    }
}
