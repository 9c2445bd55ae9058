import CustomerValue
import UseCases

extension Shape<StatementLine> {
    static let statement = Shape(
        "EconomicStatement",
        [
            .id("id") { $0.statement.id },
            .optionalID("driver") { $0.statement.driver },
            .optionalID("opportunity") { $0.statement.opportunity },
            .optionalID("person") { $0.statement.person },
            .text("label") { $0.statement.label },
            .choice("kind") { $0.statement.value.kind },
            .optionalMoney("amount") { $0.statement.value.low },
            .optionalMoney("upTo") { $0.statement.value.high },
            .optionalInteger("step") { $0.statement.value.step },
            .text("note") { $0.statement.note },
            .instant("statedAt") { $0.statement.statedAt },
            .integer("version") { $0.statement.version },
        ])
}

extension Shape<DataRequest> {
    static let dataRequest = Shape(
        "DataRequest",
        [
            .id("id") { $0.id },
            .text("question") { $0.question },
            .text("owner") { $0.owner },
            .optionalID("ownerOurs") { $0.ownerOurs },
            .optionalID("ownerTheirs") { $0.ownerTheirs },
            .day("dueOn") { $0.dueOn },
            .optionalInstant("answeredAt") { $0.answeredAt },
            .text("answer") { $0.answer },
            .integer("version") { $0.version },
        ])
}

extension Shape<EconomicScale> {
    static let economicScale = Shape(
        "EconomicScale",
        [
            .optionalInteger("healthyToday") { $0.healthyToday },
            .optionalInteger("pathForward") { $0.pathForward },
            .integer("version") { $0.version },
        ])
}

extension Shape<PreparedCalculation> {
    static let preparedCalculation = Shape(
        "PreparedCalculation",
        [
            .id("driver") { $0.driver.id },
            .text("name") { $0.driver.name },
            .choice("kind") { $0.driver.kind },
            .text("formula") { $0.driver.formula },
            .optionalMoney("perYear") { $0.annual },
        ])
}

extension Shape<SessionMeasure> {
    static let sessionMeasure = Shape(
        "SessionMeasure",
        [
            .object("session", .sessionLine) { $0.frame.line },
            .list("prepared", .preparedCalculation) { $0.prepared },
            .list("statements", .statement) { $0.statements },
            .optionalObject("scale", .economicScale) { $0.scale },
            .list("dataRequests", .dataRequest) { $0.requests },
            .list("items", .noteItem) { $0.frame.notes(on: .measure) },
        ])
}

extension EconomicValue {
    var low: Money? {
        switch self {
        case .exact(let money), .range(let money, _): money
        case .scale, .withheld: nil
        }
    }

    var high: Money? {
        if case .range(_, let money) = self { money } else { nil }
    }

    var step: Int? {
        if case .scale(let step) = self { step } else { nil }
    }
}
