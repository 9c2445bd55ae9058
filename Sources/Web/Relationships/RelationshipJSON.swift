import CustomerValue
import UseCases
import ValueModel

extension Shape<RelationshipSummary> {
    static let relationshipSummary = Shape(
        "RelationshipSummary",
        [
            .id("id") { $0.line.relationship.id },
            .text("organizationName") { $0.line.organizationName },
            .text("segment") { $0.line.relationship.segment },
            .id("accountManager") { $0.line.relationship.accountManager },
            .text("accountManagerName") { $0.line.accountManagerName },
            .optionalInteger("purchasesYear") { $0.standing.purchases?.year },
            .optionalMoney("purchases") { $0.standing.purchases?.money },
            .optionalMoney("netGain") { $0.standing.netGain },
            .optionalDecimal("dvpPercent") { $0.standing.dvp?.percentDecimal },
            .choice("stage") { $0.stage },
            .integer("version") { $0.line.relationship.version },
        ])
}

extension Shape<RelationshipList> {
    static let relationshipList = Shape(
        "RelationshipList",
        [
            .list("items", .relationshipSummary) { $0.items },
            .optionalText("next") { $0.next },
        ])
}

extension Shape<[RelationshipSummary]> {
    static let relationshipTable = Shape(
        "RelationshipTable", [.list("items", .relationshipSummary) { $0 }])
}

extension Shape<RelationshipOverview> {
    static let relationshipOverview = Shape(
        "Relationship",
        [
            .id("id") { $0.line.relationship.id },
            .integer("version") { $0.line.relationship.version },
            .id("organization") { $0.line.relationship.organization },
            .text("organizationName") { $0.line.organizationName },
            .text("segment") { $0.line.relationship.segment },
            .id("accountManager") { $0.line.relationship.accountManager },
            .text("accountManagerName") { $0.line.accountManagerName },
            .day("startedOn") { $0.line.relationship.startedOn },
            .object("standing", .standing) { $0.standing },
            .choice("stage") { $0.stage },
            .optionalInteger("round") { $0.hypothesis?.round },
            .list("purchases", .purchases) { $0.purchases },
            .list("attributes", .attribute) { $0.attributes },
            .list("organizations", .organization) { $0.organizations },
            .list("people", .person) { $0.people },
        ])
}

extension Shape<ValueStanding> {
    static let standing = Shape(
        "ValueStanding",
        [
            .optionalInteger("purchasesYear") { $0.purchases?.year },
            .optionalMoney("purchases") { $0.purchases?.money },
            .optionalMoney("netGain") { $0.netGain },
            .optionalDecimal("dvpPercent") { $0.dvp?.percentDecimal },
            .optionalDecimal("dvpPercentP5") { $0.spread.flatMap { ExactDecimal($0.p5) } },
            .optionalDecimal("dvpPercentP95") { $0.spread.flatMap { ExactDecimal($0.p95) } },
            .optionalDecimal("confirmedPercent") { $0.confirmedPercent },
        ])
}

extension Shape<Purchases> {
    static let purchases = Shape(
        "Purchases", [.integer("year") { $0.year }, .money("purchases") { $0.money }])
}

extension Shape<Organization> {
    static let organization = Shape(
        "Organization",
        [
            .id("id") { $0.id }, .text("name") { $0.name },
            .optionalID("parent") { $0.parent }, .choice("level") { $0.level },
            .integer("version") { $0.version },
        ])
}

extension Shape<Person> {
    static let person = Shape(
        "Person",
        [
            .id("id") { $0.id }, .id("organization") { $0.organization },
            .text("name") { $0.name }, .optionalText("email") { $0.email },
            .text("title") { $0.title }, .choice("function") { $0.function },
            .choice("level") { $0.level }, .integer("version") { $0.version },
        ])
}

extension ValueStanding {
    /// The share of the money moved that the customer confirmed, in percent with two places.
    var confirmedPercent: ExactDecimal? {
        valuation.confirmedShare.map { ExactDecimal(millionths: $0.rounded(places: 4) * 10_000) }
    }
}
