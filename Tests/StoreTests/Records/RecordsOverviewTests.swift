import CustomerValue
import Store
import Testing
import UseCases

/// What home, portal and relationship read over many records at once.
@Suite struct RecordsOverviewTests {
    @Test(arguments: EnginePlace.available)
    func `overviews tell what happened since, and nothing from elsewhere`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            try await store.write(Book.home.id, Self.goOn)
            let differences = try await store.read(Book.home.id) { records in
                try Self.checks.compactMap { try $0.difference(records) }
            }
            let leaks = try await store.read(Book.elsewhere.id) { records in
                try Self.checks.compactMap { try $0.leak(records) }
            }
            let facts = try await store.read(Book.home.id) { try $0.homeFacts() }
            let nothing = try await store.read(Book.elsewhere.id) { try $0.homeFacts() }
            let position = try await store.read(Book.home.id) {
                try $0.nextNotePosition(in: Book.session.id)
            }
            #expect(differences == [])
            #expect(leaks == [])
            #expect(facts == Self.facts(true, answerMilliseconds: 0))
            #expect(nothing == Self.facts(false, answerMilliseconds: nil))
            #expect(position == 2)
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a person's last visit is the one before this`(_ place: EnginePlace) async throws {
        try await place.withBook { store in
            let actor = Actor(Book.person, in: Book.home)
            var visits: [Instant?] = []
            for day in 0..<2 {
                try await store.writeEntrance {
                    try $0.insertSignIn(
                        digest: "visit \(day)", of: actor, at: Book.now.adding(days: day))
                }
                visits.append(
                    try await store.read(Book.home.id) { try $0.lastVisit(of: Book.person.id) })
            }
            #expect(visits == [nil, Book.now])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a token acts for its member until the member's access ends`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let desk = try store.desk()
            let entrance = Entrance(store: store, surroundings: desk.surroundings)
            let gate = Gate(store: store, surroundings: desk.surroundings)
            let token = try await entrance.newToken(
                email: Book.owner.email, name: "test", days: 1)
            let bearer = try #require(token)
            let before = try await gate.actor(bearer: bearer)
            let unknown = try await gate.actor(bearer: bearer + "0")
            let expired = try await store.readEntrance {
                try $0.tokenActor(
                    digest: desk.surroundings.digest(bearer), now: Book.now.adding(days: 1))
            }
            try await store.write(Book.home.id) {
                try $0.endAccess(of: .member(Book.owner.id), at: Book.now)
            }
            let after = try await gate.actor(bearer: bearer)
            #expect(before == Actor(Book.owner, in: Book.home))
            #expect([unknown, expired, after] == [nil, nil, nil])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a guest's token acts for the guest until the access ends`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let desk = try store.desk()
            let entrance = Entrance(store: store, surroundings: desk.surroundings)
            let gate = Gate(store: store, surroundings: desk.surroundings)
            let email = try #require(Book.person.email)
            let token = try await entrance.newGuestToken(email: email, name: "test", days: 1)
            let nobody = try await entrance.newGuestToken(
                email: Book.owner.email, name: "test", days: 1)
            let bearer = try #require(token)
            let before = try await gate.actor(bearer: bearer)
            let expired = try await store.readEntrance {
                try $0.tokenActor(
                    digest: desk.surroundings.digest(bearer), now: Book.now.adding(days: 1))
            }
            try await store.write(Book.home.id) {
                try $0.endAccess(of: .person(Book.person.id), at: Book.now)
            }
            let after = try await gate.actor(bearer: bearer)
            #expect(before == Actor(Book.person, in: Book.home))
            #expect([expired, after] == [nil, nil])
            #expect(nobody == nil)
        }
    }

    /// Notes are published, another talk is planned, another wish is open.
    @Sendable
    private static func goOn(_ records: any Records) throws {
        var notes = Book.draft
        notes.publishedAt = Book.now
        notes.publishedBy = Book.owner.id
        notes.version = 2
        try records.update(notes)
        var bar = Book.customerBar
        bar.agreedAt = Book.now
        bar.version = 2
        try records.save(bar)
        try records.insert(planned)
        try records.insert(open)
    }

    private static let planned = Session(
        id: Book.id(60), relationship: Book.relationship.id,
        startsAt: Book.now.adding(days: 1), minutes: 60, state: .planned, purpose: "")
    private static let open = Opportunity(
        id: Book.id(61), relationship: Book.relationship.id, title: "Open", how: "",
        kind: .other, horizon: .multiYear, raisedAt: Book.now)

    private static let checks: [RecordCheck] = [
        .many("duties", [duty(.prepare, planned.id, planned.startsAt)]) {
            try $0.sessionDuties(
                startingBefore: Book.now.adding(days: 7), heardBefore: Book.now.adding(days: 1),
                limit: 9)
        },
        .many("corrections", [duty(.correction, Book.session.id, Book.now)]) {
            try $0.openCorrections(limit: 9)
        },
        .many("unanswered", [open]) { try $0.unanswered(limit: 9).map(\.opportunity) },
        .many(
            "conversations",
            [
                PortalConversation(
                    session: planned.id, startsAt: planned.startsAt, notesPublishedAt: nil),
                PortalConversation(
                    session: Book.session.id, startsAt: Book.now, notesPublishedAt: Book.now),
            ]
        ) { try $0.conversations(of: Book.relationship.id, now: Book.now) },
        .many("people heard", [Book.person.id]) {
            Array(try $0.peopleHeard(in: Book.relationship.id, since: Book.now))
        },
        .one("newest bar", Book.bar) {
            try $0.newestCustomerBar(in: Book.relationship.id)?.bar
        },
        .many("statements", Book.statements) { try $0.statements(in: Book.relationship.id) },
    ]

    private static func duty(
        _ kind: SessionDuty.Kind, _ session: ID<Session>, _ at: Instant
    ) -> SessionDuty {
        SessionDuty(
            kind: kind, session: session, relationship: Book.relationship.id,
            organizationName: Book.company.name, at: at)
    }

    private static func facts(_ has: Bool, answerMilliseconds: Int64?) -> HomeFacts {
        HomeFacts(
            hasRelationship: has, hasAgreedHypothesis: has, hasHeldSession: has,
            hasPublishedNotes: has, hasAnswer: has, hasPromise: has,
            answerMilliseconds: answerMilliseconds)
    }
}
