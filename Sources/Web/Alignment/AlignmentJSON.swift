import CustomerValue
import UseCases

extension Shape<Alignment> {
    static let alignment = Shape(
        "Alignment",
        [
            .id("relationship") { $0.line.relationship.id },
            .text("organizationName") { $0.line.organizationName },
            .optionalObject("hypothesis", .hypothesis) { $0.hypothesis },
            .list("attributes", .attribute) { $0.attributes },
            .list("answered", .answeredFunction) { $0.answered },
            .list("colleagues", .invitedColleague) { $0.colleagues },
            .list("bars", .namedBar) { $0.openBars },
            .list("votes", .voteStep) { $0.votes },
            .list("notes", .attributeNote) { $0.notesInOrder },
            .optionalDecimal("overallIndex") { $0.index?.overall.hundredths },
            .optionalDecimal("concordance") { $0.concordance?.value.hundredths },
            .list("agreements", .barPair) { $0.pairs },
            .optionalObject("ownBar", .ownBar) { $0.ownBar },
            .list("versions", .agreedVersion) { $0.versions },
            .list("drivers", .driver) { $0.drivers },
            .object("standing", .standing) { $0.standing },
            .points("impliedPoints") { $0.impliedBar?.points ?? [:] },
            .points("draft") { $0.draft?.points ?? [:] },
        ])
}

extension Alignment {
    fileprivate var notesInOrder: [NamedNote] {
        attributes.flatMap { notes[$0.id] ?? [] }
    }
}

extension Shape<Hypothesis> {
    static let hypothesis = Shape(
        "Hypothesis",
        [
            .id("id") { $0.id }, .integer("round") { $0.round },
            .integer("vote") { $0.vote },
            .optionalChoice("alternativeKind") { $0.alternative?.kind },
            .optionalText("alternativeName") { $0.alternative?.name },
            .optionalText("alternativeReason") { $0.alternative?.reason },
            .optionalInstant("revealedAt") { $0.revealedAt },
            .instant("openedAt") { $0.openedAt }, .integer("version") { $0.version },
        ])
}

extension Shape<ValueAttribute> {
    static let attribute = Shape(
        "ValueAttribute",
        [
            .id("id") { $0.id }, .text("name") { $0.name }, .text("what") { $0.what },
            .text("how") { $0.how },
            .texts("functions") { $0.functions.inOrder.map(\.rawValue) },
            .integer("position") { $0.position },
            .optionalInstant("retiredAt") { $0.retiredAt },
            .optionalID("mergedInto") { $0.mergedInto },
            .optionalID("catalogueEntry") { $0.catalogueEntry },
            .integer("version") { $0.version },
        ])
}

extension Shape<AnsweredFunction> {
    static let answeredFunction = Shape(
        "AnsweredFunction",
        [
            .id("member") { $0.member }, .text("memberName") { $0.memberName },
            .choice("function") { $0.function }, .instant("submittedAt") { $0.submittedAt },
        ])
}

extension Shape<NamedBar> {
    static let namedBar = Shape(
        "FunctionBar",
        [
            .text("memberName") { $0.memberName }, .choice("function") { $0.function },
            .integer("vote") { $0.vote }, .points("points") { $0.bar.points },
        ])
}

extension Shape<FunctionBar> {
    static let ownBar = Shape(
        "OwnBar",
        [
            .choice("function") { $0.function }, .points("points") { $0.bar.points },
            .optionalInstant("submittedAt") { $0.submittedAt },
            .integer("version") { $0.version },
        ])
}

extension Shape<BarPair> {
    static let barPair = Shape(
        "BarAgreement",
        [
            .text("left") { $0.left.memberName }, .text("right") { $0.right.memberName },
            .decimal("index") { $0.agreement.index.hundredths },
        ])
}

extension Shape<AgreedVersion> {
    static let agreedVersion = Shape(
        "HypothesisVersion",
        [
            .id("hypothesis") { $0.version.hypothesis }, .integer("round") { $0.round },
            .integer("number") { $0.version.number },
            .points("points") { $0.version.bar.points },
            .text("agreedByName") { $0.agreedByName },
            .text("agreedWithNames") { $0.agreedWithNames.joined(separator: ", ") },
            .instant("agreedAt") { $0.version.agreedAt }, .text("note") { $0.version.note },
        ])
}

extension Shape<ValueDriver> {
    static let driver = Shape(
        "ValueDriver",
        [
            .id("id") { $0.id }, .optionalID("attribute") { $0.attribute },
            .text("code") { $0.code }, .text("name") { $0.name }, .choice("kind") { $0.kind },
            .text("formula") { $0.formula }, .text("halfLife") { $0.halfLife },
            .optionalDay("catchUp") { $0.catchUp }, .integer("version") { $0.version },
        ])
}
