import CustomerValue
import Store
import Synchronization
import Testing
import UseCases

/// What the outbox promises, on every engine alike; time is told, never waited for.
@Suite struct MailContractTests {
    private static func mail(
        _ number: UInt64, secret: Bool = false, expiresAt: Instant? = nil, purpose: String? = nil
    ) -> Mail {
        Mail(
            id: Book.id(number), to: MailAddress(name: "Ruth", email: "ruth@example.com"),
            subject: "Subject \(number)", text: "Text \(number)", isSecret: secret,
            expiresAt: expiresAt, purpose: purpose)
    }

    /// Sends at `minutes` after the start; returns the ids that were carried.
    private static func round(
        _ store: SQLStore, _ minutes: Int, holder: String = "one",
        answer: MailAnswer = MailAnswer(isAccepted: true, text: "250 OK")
    ) async throws -> [ID<Mail>] {
        let carried = Mutex<[ID<Mail>]>([])
        let round = MailRound(store: store, holder: holder) { mail, _ in
            carried.withLock { $0.append(mail.id) }
            return answer
        }
        try await round.run { Book.now.adding(minutes: minutes) }
        return carried.withLock { $0 }
    }

    @Test(arguments: EnginePlace.available)
    func `mail is sent once, and one of the same purpose is not written again`(
        _ place: EnginePlace
    ) async throws {
        try await place.withStore { store in
            try await store.write(Book.home.id) { records in
                try records.insert(Self.mail(1, purpose: "day 5"), at: Book.now)
                try records.insert(Self.mail(2, purpose: "day 5"), at: Book.now)
                try records.insert(Self.mail(3), at: Book.now.adding(minutes: 1))
            }
            #expect(try await Self.round(store, 1) == [Book.id(1), Book.id(3)])
            #expect(try await Self.round(store, 2) == [])
            let kept = try await store.read(Book.home.id) { try $0.outboxMail(limit: 9) }
            #expect(kept.map(\.state) == [.sent, .sent])
            #expect(kept.map(\.answer) == ["250 OK", "250 OK"])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a refused mail is tried after each pause, then given up with the raw answer`(
        _ place: EnginePlace
    ) async throws {
        try await place.withStore { store in
            try await store.write(Book.home.id) { try $0.insert(Self.mail(1), at: Book.now) }
            let refusal = MailAnswer(isAccepted: false, text: "451 try later")
            var minutes = 0
            for pause in OutboxMail.pauseMinutes {
                #expect(try await Self.round(store, minutes, answer: refusal).count == 1)
                #expect(try await Self.round(store, minutes + pause - 1, answer: refusal) == [])
                minutes += pause
            }
            #expect(try await Self.round(store, minutes, answer: refusal).count == 1)
            let given = try await store.read(Book.home.id) { try $0.outboxMail(Book.id(1)) }
            #expect(given?.state == .failed)
            #expect(given?.answer == "451 try later")
            #expect(given?.tries == OutboxMail.pauseMinutes.count + 1)
        }
    }

    @Test(arguments: EnginePlace.available)
    func `of two processes one sends, until its lease has run out`(
        _ place: EnginePlace
    ) async throws {
        try await place.withStore { store in
            try await store.write(Book.home.id) { records in
                try records.insert(Self.mail(1), at: Book.now)
                try records.insert(Self.mail(2), at: Book.now.adding(minutes: 2))
            }
            #expect(try await Self.round(store, 0, holder: "one") == [Book.id(1)])
            #expect(try await Self.round(store, 4, holder: "two") == [])
            #expect(try await Self.round(store, 5, holder: "two") == [Book.id(2)])
            #expect(try await Self.round(store, 6, holder: "one") == [])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a secret text goes once sent, and an outdated mail is not sent`(
        _ place: EnginePlace
    ) async throws {
        try await place.withStore { store in
            let end = Book.now.adding(minutes: 10)
            try await store.write(Book.home.id) { records in
                try records.insert(Self.mail(1, secret: true, expiresAt: end), at: Book.now)
                try records.insert(Self.mail(2, secret: true, expiresAt: end), at: end)
                try records.insert(Self.mail(3), at: Book.now)
            }
            #expect(try await Self.round(store, 9) == [Book.id(1), Book.id(3)])
            #expect(try await Self.round(store, 10) == [])
            let kept = try await store.read(Book.home.id) { try $0.outboxMail(limit: 9) }
            #expect(kept.map(\.state) == [.expired, .sent, .sent])
            #expect(kept.map(\.mail.text) == ["", "Text 3", ""])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `mail to a sample address is withheld, and so is a reminder`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let held = Session(
                id: Book.id(92), relationship: Book.relationship.id, startsAt: Book.now,
                minutes: 90, state: .held, purpose: "", heldAt: Book.now)
            var sample = Member(
                id: Book.id(93), name: "Sam", email: "sam@meridian.example",
                hasSampleAddress: true, role: .facilitator, function: .sales, state: .active)
            try await store.write(Book.home.id) { [sample] records in
                try records.insert(sample)
                try records.insert(held)
                try records.seat(.member(sample.id, .facilitator), in: held.id)
            }
            sample.version += 1
            try await store.write(Book.home.id) { [sample] in try $0.update(sample) }
            try await NotesReminders(
                store: store, surroundings: try store.desk().surroundings
            ).run(at: Book.now.adding(days: 5))
            let kept = try await store.read(Book.home.id) { try $0.outboxMail(limit: 99) }
            let withheld = kept.filter { $0.mail.to.name == "Sam" }
            let carried = try await Self.round(store, 9 * 1_440)
            #expect(withheld.map(\.state) == [.withheld])
            #expect(!carried.isEmpty)
            #expect(Set(carried).isDisjoint(with: withheld.map(\.mail.id)))
        }
    }

    @Test(arguments: EnginePlace.available)
    func `whoever was mailed a session is kept with its sequence until it is taken back`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            @Sendable func invitee(_ sequence: Int, _ holder: LinkHolderID, _ name: String)
                -> MailedInvitee
            {
                MailedInvitee(
                    session: Book.session.id, holder: holder,
                    address: MailAddress(name: name, email: "\(name)@example.com", isSample: true),
                    sequence: sequence, mailedAt: Book.now.adding(minutes: sequence))
            }
            let ann = invitee(1, .member(Book.owner.id), "Ann")
            let ruth = invitee(2, .person(Book.person.id), "Ruth")
            try await store.write(Book.home.id) { records in
                try records.save(invitee(1, .person(Book.person.id), "Rut"))
                try records.save(ruth)
                try records.save(ann)
            }
            let both = try await store.read(Book.home.id) {
                try $0.mailedInvitees(of: Book.session.id)
            }
            try await store.write(Book.home.id) {
                try $0.removeMailedInvitee(ann.holder, of: Book.session.id)
            }
            let left = try await store.read(Book.home.id) {
                try $0.mailedInvitees(of: Book.session.id)
            }
            #expect(both == [ann, ruth])
            #expect(left == [ruth])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `notes that are not published remind on day five and seven, once each`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let held = Session(
                id: Book.id(91), relationship: Book.relationship.id, startsAt: Book.now,
                minutes: 90, state: .held, purpose: "", heldAt: Book.now)
            try await store.write(Book.home.id) { records in
                try records.insert(held)
                try records.seat(.member(Book.owner.id, .facilitator), in: held.id)
            }
            let reminders = NotesReminders(
                store: store, surroundings: try store.desk().surroundings)
            var counts: [Int] = []
            for day in [4, 5, 6, 6, 7, 8] {
                try await reminders.run(at: Book.now.adding(days: day))
                let mails = try await store.read(Book.home.id) { try $0.outboxMail(limit: 99) }
                counts.append(
                    mails.filter { $0.mail.purpose?.contains("\(held.id)") == true }.count)
            }
            #expect(counts == [0, 1, 1, 1, 2, 2])
        }
    }
}
