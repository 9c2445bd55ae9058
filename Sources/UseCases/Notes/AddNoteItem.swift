import CustomerValue

/// Takes down one thing one person said. Items are only ever added, so nobody's typing collides.
package struct AddNoteItem: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<NoteItem>
    let session: ID<Session>
    let page: SessionPage
    let attribute: ID<ValueAttribute>?
    let opportunity: ID<Opportunity>?
    let person: ID<Person>?
    let what: String
    let how: String
    let quote: String
    let number: String
    let action: String

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        id = fields.newID(NoteItem.self)
        page = fields.choice("page", SessionPage.self, standing: .today)
        attribute = fields.optionalID("attribute", ValueAttribute.self)
        opportunity = fields.optionalID("opportunity", Opportunity.self)
        person = fields.optionalID("person", Person.self)
        what = fields.paragraphs("what", maximum: 2_000)
        how = fields.paragraphs("how", maximum: 2_000)
        quote = fields.paragraphs("quote", maximum: 1_000)
        number = fields.optionalText("number", maximum: 120)
        action = fields.optionalText("action", maximum: 300)
        if [what, how, quote, number, action].allSatisfy(\.isEmpty) {
            fields.problem("what", .missing)
        }
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        try work.checkAttribute(attribute, in: found.relationship)
        try work.checkOpportunity(opportunity, in: found.relationship)
        try work.checkPerson(person, in: found.relationship, field: "person")
        let item = NoteItem(
            id: id, session: session, page: page, attribute: attribute, opportunity: opportunity,
            person: person, what: what, how: how, quote: quote, number: number, action: action,
            capturedBy: work.actor.memberID, capturedAt: work.now,
            position: try work.records.nextNotePosition(in: session))
        try work.records.insert(item)
        let texts = [
            ("what", what), ("how", how), ("quote", quote), ("number", number),
            ("action", action),
        ]
        let changes = texts.filter { !$0.1.isEmpty }.map { FieldChange($0.0, to: $0.1) }
        return Outcome(
            id, version: 1, Entry(Subject(.note, id), within: found.relationship, changes))
    }
}
