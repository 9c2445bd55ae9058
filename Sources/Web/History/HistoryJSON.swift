import UseCases

extension Shape<History> {
    static let history = Shape(
        "History",
        [
            .list("items", .journalLine) { $0.lines },
            .optionalText("next") { $0.next },
        ])
}

extension Shape<JournalLine> {
    static let journalLine = Shape(
        "JournalEntry",
        [
            .integer("sequence") { Int($0.record.sequence) },
            .instant("at") { $0.record.at }, .text("deed") { $0.record.deed },
            .text("actorName") { $0.actorName }, .choice("kind") { $0.record.subject.kind },
            .text("id") { $0.record.subject.id },
            .optionalID("relationship") { $0.record.relationship },
            .list("changes", .fieldChange) { $0.changes }, .text("hash") { $0.record.hash },
        ])
}

extension Shape<FieldChange> {
    static let fieldChange = Shape(
        "FieldChange",
        [
            .text("name") { $0.name }, .optionalText("before") { $0.before },
            .optionalText("after") { $0.after },
        ])
}
