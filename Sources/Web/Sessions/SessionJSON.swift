import CustomerValue
import UseCases

extension Shape<SessionLine> {
    static let sessionLine = Shape(
        "Session",
        [
            .id("id") { $0.session.id },
            .id("relationship") { $0.session.relationship },
            .text("organizationName") { $0.organizationName },
            .instant("startsAt") { $0.session.startsAt },
            .integer("minutes") { $0.session.minutes },
            .choice("state") { $0.session.state },
            .text("purpose") { $0.session.purpose },
            .optionalInstant("heldAt") { $0.session.heldAt },
            .integer("people") { $0.people },
            .optionalInstant("notesPublishedAt") { $0.notesPublishedAt },
            .integer("acknowledgements") { $0.acknowledgements },
            .integer("corrections") { $0.corrections },
            .integer("version") { $0.session.version },
        ])
}

extension Shape<SessionList> {
    static let sessionList = Shape(
        "SessionList",
        [
            .list("items", .sessionLine) { $0.listing.items },
            .optionalText("next") { $0.listing.next },
        ])
}

extension Shape<SeatedAttendee> {
    static let attendee = Shape(
        "Attendee",
        [
            .optionalID("member") { $0.memberID },
            .optionalID("person") { $0.personID },
            .text("name") { $0.name },
            .choice("role") { $0.attendee.role },
            .choice("function") { $0.function },
            .optionalChoice("level") { $0.level },
        ])
}

extension Shape<SessionFinding> {
    static let finding = Shape(
        "SessionFinding",
        [
            .choice("rule") { $0.rule },
            .choice("severity") { $0.severity },
            .text("sentence") { $0.sentence },
        ])
}

extension Shape<SessionGroup> {
    static let sessionGroup = Shape(
        "SessionGroup",
        [
            .optionalChoice("function") { $0.function },
            .texts("people") { $0.people.map { $0.id.description } },
        ])
}

extension Shape<SessionPlanning> {
    static let sessionPlan = Shape(
        "SessionPlan",
        [
            .object("session", .sessionLine) { $0.line },
            .list("attendees", .attendee) { $0.attendees },
            .list("findings", .finding) { $0.findings },
            .list("split", .sessionGroup) { $0.split },
            .texts("functionsUnheard") { $0.plan.functionsUnheard.map(\.rawValue) },
            .list("functions", .functionGroup) { $0.functionGroups },
            .list("alongside", .sessionLine) { $0.alongside },
        ])
}

extension Shape<NoteLine> {
    static let noteItem = Shape(
        "NoteItem",
        [
            .id("id") { $0.item.id },
            .choice("page") { $0.item.page },
            .optionalID("attribute") { $0.item.attribute },
            .optionalID("opportunity") { $0.item.opportunity },
            .optionalID("person") { $0.item.person },
            .optionalText("personName") { $0.personName },
            .text("what") { $0.item.what },
            .text("how") { $0.item.how },
            .text("quote") { $0.item.quote },
            .text("number") { $0.item.number },
            .text("action") { $0.item.action },
            .flag("confidential") { $0.item.isConfidential },
            .instant("capturedAt") { $0.item.capturedAt },
            .integer("revision") { $0.item.revision },
            .list("earlier", .correctedNote) { $0.earlier },
        ])
}

/// What stood in the place of an item before it was corrected.
extension Shape<NoteItem> {
    static let correctedNote = Shape(
        "CorrectedNote",
        [
            .id("id") { $0.id }, .text("what") { $0.what }, .text("how") { $0.how },
            .text("quote") { $0.quote }, .text("number") { $0.number },
            .text("action") { $0.action }, .instant("capturedAt") { $0.capturedAt },
        ])
}
