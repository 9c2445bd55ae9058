import CustomerValue
import UseCases

/// One way to read, with what it must give at home; elsewhere it must give nothing.
struct RecordCheck: Sendable {
    /// What is wrong at home, in words; nil when all is as it should be.
    let difference: @Sendable (any Records) throws -> String?
    /// What is seen of home from elsewhere; nil when it is nothing.
    let leak: @Sendable (any Records) throws -> String?

    static func many<Value: Equatable & Sendable>(
        _ name: String, _ expected: [Value],
        _ read: @escaping @Sendable (any Records) throws -> [Value]
    ) -> RecordCheck {
        RecordCheck(
            difference: { records in
                let found = try read(records)
                return found == expected ? nil : "\(name): \(found) instead of \(expected)"
            },
            leak: { records in
                let found = try read(records)
                return found.isEmpty ? nil : "\(name): \(found)"
            })
    }

    static func one<Value: Equatable & Sendable>(
        _ name: String, _ expected: Value,
        _ read: @escaping @Sendable (any Records) throws -> Value?
    ) -> RecordCheck {
        many(name, [expected]) { try read($0).map { [$0] } ?? [] }
    }
}

extension Book {
    static let checks =
        peopleChecks + guestChecks + roomChecks + thoughtChecks + talkChecks + promiseChecks

    private static let peopleChecks: [RecordCheck] = [
        .many("members", [owner]) { try $0.members() },
        .one("member", owner) { try $0.member(owner.id) },
        .one("organization", site) { try $0.organization(site.id) },
        .many("organizations", [company, site]) { records in
            try records.organizations(under: company.id).sorted { $0.id < $1.id }
        },
        .one("person", person) { try $0.person(person.id) },
        .many("people", [person]) { try $0.people(under: company.id) },
        .one("relationship", relationship) { try $0.relationship(relationship.id) },
        .one("relationship line", line) { try $0.relationshipLine(relationship.id) },
        .many("relationships", [line]) {
            try $0.relationships(matching: "LAKE", after: "", limit: 9)
        },
        .many("purchases", purchases) { try $0.purchases(of: relationship.id) },
        .many("newest purchases", [purchases[0]]) {
            try $0.newestPurchases(of: [id(99), relationship.id])
        },
        .many("rates", [rate]) { try $0.exchangeRates(until: today) },
        .one("journey facts", facts) {
            try $0.journeyFacts(of: [id(99), relationship.id], timeZoneName: "UTC")[
                relationship.id]
        },
        .many(
            "seen from below",
            [PortalRelationship(id: relationship.id, organizationName: company.name)]
        ) { try $0.relationships(seenFrom: site.id) },
    ]

    private static let facts = JourneyFacts(
        isHypothesisAgreed: true, sessionsPlanned: 0, lastSessionHeldOn: today,
        opportunitiesUnanswered: 0, opportunitiesAnswered: 1, promisesOpen: 1)

    private static let line = RelationshipLine(
        relationship: relationship, organizationName: company.name, accountManagerName: owner.name)

    private static let thoughtChecks: [RecordCheck] = [
        .one("attribute", attributes[0]) { try $0.attribute(attributes[0].id) },
        .many("attributes", attributes) { try $0.attributes(of: relationship.id) },
        .one("catalogue entry", entry) { try $0.catalogueEntry(entry.id) },
        .many("catalogue", [entry]) { try $0.catalogue() },
        .many("catalogue uses", uses) { try $0.catalogueUses() },
        .many("remarks", [remark]) { try $0.notes(onAttributesOf: relationship.id) },
        .many("bar invitations", [barInvitation]) {
            try $0.barInvitations(of: relationship.id, round: 2026)
        },
        .many("hypotheses", [hypothesis]) { try $0.hypotheses(of: relationship.id) },
        .many("function bars", [functionBar]) {
            try $0.functionBars(of: relationship.id, round: 2026)
        },
        .many("versions", [agreed]) { try $0.versions(of: relationship.id) },
        .one("newest version", agreed) { try $0.newestVersion(of: relationship.id) },
        .many("submitted bars", functionBar.submittedAt == nil ? [] : [1]) {
            [try $0.submittedBarCount(of: relationship.id, round: 2026)].filter { $0 > 0 }
        },
        .one("driver", driver) { try $0.driver(driver.id) },
        .many("drivers", [driver]) { try $0.drivers(of: relationship.id) },
        .one("input", inputs[0]) { try $0.input(inputs[0].id) },
        .one("value model", model) { try $0.valueModel(of: relationship.id) },
        .many("value models", [model]) {
            try $0.valueModels(of: [relationship.id, id(99)])
        },
        .one("agreed model", modelText) { try $0.modelText(of: agreed) },
    ]

    private static let uses = attributes.map {
        CatalogueUse(
            entry: entry.id, relationship: relationship.id, organizationName: company.name,
            attributeName: $0.name)
    }

    private static let talkChecks: [RecordCheck] = [
        .one("session", session) { try $0.session(session.id) },
        .one("session line", session) { try $0.sessionLine(session.id)?.session },
        .many("sessions", [session]) {
            try $0.sessions(in: .held, of: relationship.id, before: .start, limit: 9)
                .map(\.session)
        },
        .many("seats", seats) { try $0.attendees(of: session.id).map(\.attendee) },
        .many("functions heard", [person.function]) {
            Array(try $0.functionsHeard(in: relationship.id, since: now))
        },
        .many("customer bars", [customerBar, ownBar, laterBar]) {
            try $0.customerBars(of: session.id)
        },
        .many("private votes", votes) { try $0.privateVotes(of: session.id) },
        .one("opportunity", opportunity) { try $0.opportunity(opportunity.id) },
        .one("decision", decision) { try $0.decision(on: opportunity.id) },
        .one("opportunity line", opportunityLine) { try $0.opportunityLine(opportunity.id) },
        .one("note item", note) { try $0.noteItem(note.id) },
        .one("note item that corrects", noteCorrection) { try $0.noteItem(correcting: note.id) },
        .many(
            "note items",
            [NoteLine(item: noteCorrection, personName: person.name, earlier: [note])]
        ) {
            try $0.noteItems(of: session.id)
        },
        .many("budgets", [ballot]) { try $0.budgetBallots(of: session.id) },
        .many(
            "statements", statements.map { StatementLine(statement: $0, personName: person.name) }
        ) { try $0.statements(of: session.id) },
        .one("scale", scale) { try $0.scale(of: session.id) },
        .one("data request", request) { try $0.dataRequest(request.id) },
        .many("data requests", [request]) { try $0.dataRequests(of: session.id) },
        .many("notes", [draft]) { try $0.notesDocuments(of: session.id) },
        .many("sharing marks", sharingMarks) { records in
            try records.sharingMarks(of: session.id).sorted { left, _ in
                left.subject == sharingMarks[0].subject
            }
        },
        .many("review ticks", [reviewTick]) { try $0.reviewTicks(of: session.id) },
        .many("acknowledgements", [acknowledgement]) {
            try $0.acknowledgements(of: session.id).map(\.acknowledgement)
        },
        .many("corrections", [correction]) {
            try $0.corrections(of: session.id).map(\.correction)
        },
        .one("outbox mail", outboxMail) { try $0.outboxMail(mail.id) },
        .many("outbox", [outboxMail]) { try $0.outboxMail(limit: 9) },
        .many("due mail", [outboxMail]) { try $0.dueMail(at: now, limit: 9) },
    ]

    private static let opportunityLine = OpportunityLine(
        opportunity: opportunity, organizationName: company.name, raisedByName: person.name,
        decision: decision, decidedByName: owner.name)

    private static let promiseChecks: [RecordCheck] =
        [
            .one("promise", promise) { try $0.promise(promise.id) },
            .one("milestone", milestone) { try $0.milestone(milestone.id) },
        ]
        + [PromiseScope.all, .within(relationship.id), .only(promise)].flatMap { scope in
            [
                .many("promise lines", [promise]) {
                    try $0.promiseLines(scope).map(\.promise)
                },
                .many("promise events", promise.events) {
                    try $0.promiseEvents(scope).map(\.event)
                },
                .many("milestones", [milestone]) { try $0.milestones(scope) },
                .many("updates", [news]) { try $0.updates(scope).map(\.update) },
                .many("latest updates", [news]) { try $0.latestUpdates(scope).map(\.update) },
                .many("realised values", [realised]) { try $0.realisedValues(scope) },
            ]
        }
}
