import CustomerValue
import UseCases

extension Shape<InvitedConversation.Host> {
    static let conversationHost = Shape(
        "ConversationHost", [.text("name") { $0.name }, .choice("role") { $0.role }])
}

/// A calculation that was released to guests.
extension Shape<ModelReading.Calculation> {
    static let releasedCalculation = Shape(
        "ReleasedCalculation",
        [
            .text("name") { $0.name }, .text("formula") { $0.formula },
            .texts("figures") { $0.figures.map { "\($0.name): \($0.value ?? "")" } },
            .optionalMoney("annual") { $0.annual },
        ])
}

/// An attribute as guests may know it.
extension Shape<ValueAttribute> {
    static let openAttribute = Shape(
        "OpenAttribute",
        [
            .id("id") { $0.id }, .text("name") { $0.name }, .text("what") { $0.what },
            .text("how") { $0.how },
        ])
}

extension Shape<AttributeMark> {
    static let attributeMark = Shape(
        "AttributeMark",
        [
            .id("attribute") { $0.attribute }, .choice("kind") { $0.kind },
            .instant("markedAt") { $0.markedAt },
        ])
}

extension Shape<Bar> {
    static let openBar = Shape("OpenBar", [.points("points") { $0.points }])
}

extension Shape<Seat> {
    static let seat = Shape(
        "Seat",
        [
            .id("session") { $0.conversation.session },
            .text("companyName") { $0.conversation.homeName },
            .instant("startsAt") { $0.conversation.startsAt },
            .integer("minutes") { $0.conversation.minutes },
            .choice("state") { $0.conversation.state },
            .list("hosts", .conversationHost) { $0.conversation.hosts },
            .texts("people") { $0.conversation.people },
            .optionalChoice("reply") { $0.conversation.reply },
            .text("note") { $0.conversation.note },
            .optionalObject("released", .openBar) { $0.conversation.released },
            .list("calculations", .releasedCalculation) { $0.conversation.calculations },
            .list("attributes", .openAttribute) { $0.conversation.attributes },
            .flag("isOpen") { $0.conversation.isOpen },
            .optionalObject("bar", .openBar) { $0.bar?.bar },
            .integer("barVersion") { $0.bar?.version ?? 0 },
            .list("marks", .attributeMark) { $0.marks },
            .optionalChoice("shownNow") { $0.shownNow },
        ])
}
