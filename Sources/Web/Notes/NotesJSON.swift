import CustomerValue
import UseCases

extension Shape<SessionNotes> {
    static let sessionNotes = Shape(
        "SessionNotes",
        [
            .object("session", .sessionLine) { $0.line },
            .optionalInteger("daysLeft") { $0.daysLeft },
            .list("documents", .notesDocument) { $0.documents },
            .list("review", .reviewedPoint) { $0.review },
            .list("acknowledgements", .acknowledgement) { $0.acknowledgements },
            .list("corrections", .correction) { $0.corrections },
        ])
}

extension Shape<ReviewedPoint> {
    static let reviewedPoint = Shape(
        "ReviewPoint",
        [
            .text("digest") { $0.digest },
            .choice("kind") { $0.point.kind },
            .optionalInteger("line") { $0.point.line },
            .texts("words") { $0.point.words },
            .text("text") { $0.point.text },
            .optionalID("tickedBy") { $0.tick?.tickedBy },
            .optionalInstant("tickedAt") { $0.tick?.tickedAt },
        ])
}

extension Shape<NotesDocument> {
    static let notesDocument = Shape(
        "NotesDocument",
        [
            .integer("number") { $0.number },
            .text("text") { $0.text },
            .optionalInstant("publishedAt") { $0.publishedAt },
            .optionalID("publishedBy") { $0.publishedBy },
            .integer("version") { $0.version },
        ])
}

extension Shape<AcknowledgementLine> {
    static let acknowledgement = Shape(
        "NotesAcknowledgement",
        [
            .integer("number") { $0.acknowledgement.number },
            .id("person") { $0.acknowledgement.person },
            .text("personName") { $0.personName },
            .instant("at") { $0.acknowledgement.at },
        ])
}

extension Shape<CorrectionLine> {
    static let correction = Shape(
        "NotesCorrection",
        [
            .id("id") { $0.correction.id },
            .integer("number") { $0.correction.number },
            .id("person") { $0.correction.person },
            .text("personName") { $0.personName },
            .text("passage") { $0.correction.passage },
            .text("text") { $0.correction.text },
            .instant("at") { $0.correction.at },
        ])
}

extension Shape<PublishedNotes> {
    static let publishedNotes = Shape(
        "PublishedNotes",
        [
            .id("session") { $0.session },
            .text("homeName") { $0.homeName },
            .day("heldOn") { $0.heldOn },
            .flag("acknowledged") { $0.isAcknowledged },
            .list("versions", .publishedVersion) { $0.documents },
            .list("corrections", .correction) { $0.corrections },
        ])
}

extension Shape<NotesDocument> {
    /// What a guest gets of a version: never who published it.
    static let publishedVersion = Shape(
        "PublishedVersion",
        [
            .integer("number") { $0.number },
            .text("text") { $0.text },
            .optionalInstant("publishedAt") { $0.publishedAt },
        ])
}

extension Shape<NotesPaper> {
    /// What the PDF holds: no member is named in it.
    static let notesPaper = Shape(
        "NotesPaper",
        [
            .id("session") { $0.session },
            .text("homeName") { $0.homeName },
            .text("organizationName") { $0.organizationName },
            .day("heldOn") { $0.heldOn },
            .object("version", .publishedVersion) { $0.document },
        ])
}
