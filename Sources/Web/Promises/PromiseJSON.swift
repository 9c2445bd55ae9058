import CustomerValue
import UseCases

extension Shape<PromiseLine> {
    static let promiseLine = Shape("PromiseLine", properties { $0 })

    /// The properties of a promise, for shapes that hold more than its line.
    static func properties<Whole: Sendable>(
        _ line: @escaping @Sendable (Whole) -> PromiseLine
    ) -> [ShapeProperty<Whole>] {
        [
            .id("id") { line($0).promise.id },
            .id("relationship") { line($0).promise.relationship },
            .text("organizationName") { line($0).organizationName },
            .optionalID("opportunity") { line($0).promise.opportunity },
            .text("title") { line($0).promise.title },
            .text("conditions") { line($0).promise.conditions },
            .id("ownerOurs") { line($0).promise.ownerOurs },
            .text("ownerOursName") { line($0).ownerOursName },
            .optionalID("ownerTheirs") { line($0).promise.ownerTheirs },
            .optionalText("ownerTheirsName") { line($0).ownerTheirsName },
            .day("dueOn") { line($0).promise.dueOn },
            .optionalDay("proposedDueOn") { line($0).promise.proposedDueOn },
            .optionalMoney("worthPerYear") { line($0).promise.worthPerYear },
            .integer("updateEveryDays") { line($0).promise.updateEveryDays },
            .integer("version") { line($0).promise.version },
        ]
    }
}

extension Shape<Milestone> {
    static let milestone = Shape(
        "Milestone",
        [
            .id("id") { $0.id },
            .text("name") { $0.name },
            .day("dueOn") { $0.dueOn },
            .optionalDay("completedOn") { $0.completedOn },
            .integer("version") { $0.version },
        ])
}

extension Shape<PromiseUpdateLine> {
    static let promiseUpdate = Shape(
        "PromiseUpdate",
        [
            .id("id") { $0.update.id },
            .text("text") { $0.update.text },
            .choice("outlook") { $0.update.outlook },
            .text("byName") { $0.byName },
            .instant("at") { $0.update.at },
        ])
}

extension Shape<PromiseEventLine> {
    static let promiseEvent = Shape(
        "PromiseEvent",
        [
            .choice("kind") { $0.event.kind },
            .instant("at") { $0.event.at },
            .text("byName") { $0.byName },
            .text("reason") { $0.event.reason },
            .optionalDay("dueOn") { $0.event.dueOn },
        ])
}

extension Shape<PromiseRow> {
    static let promiseRow = Shape(
        "PromiseRow",
        Shape<PromiseLine>.properties { $0.line } + [
            .choice("state") { $0.state },
            .flag("isUpdateOwed") { $0.isUpdateOwed },
            .optionalObject("nextMilestone", .milestone) { $0.nextMilestone },
            .optionalObject("latestUpdate", .promiseUpdate) { $0.latestUpdate },
            .optionalMoney("realised") { $0.realised },
        ])
}

extension Shape<PromiseDetail> {
    static let promiseDetail = Shape(
        "PromiseDetail",
        Shape<PromiseLine>.properties { $0.line } + [
            .choice("state") { $0.state },
            .flag("isAwaitingAcceptance") { $0.line.promise.isAwaitingAcceptance },
            .optionalDay("nextUpdateDue") { $0.nextUpdateDue },
            .optionalMoney("realised") { $0.realised?.money },
            .list("milestones", .milestone) { $0.milestones },
            .list("updates", .promiseUpdate) { $0.updates },
            .list("events", .promiseEvent) { $0.events },
            .texts("steps") { $0.steps.map(\.rawValue) },
        ])
}
