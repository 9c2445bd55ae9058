import CustomerValue
import Store
import Testing
import UseCases

/// Codes and links, held on every engine alike.
@Suite struct GuestContractTests {
    @Test(arguments: EnginePlace.available)
    func `a code takes five tries and is used once`(_ place: EnginePlace) async throws {
        try await place.withBook { store in
            let tries = try await store.write(Book.home.id) { records in
                try (0..<6).map { _ in try records.countTry(at: Book.entryCode.id) }
            }
            let uses = try await store.write(Book.home.id) { records in
                try (0..<2).map { _ in try records.useCode(Book.entryCode.id, at: Book.now) }
            }
            let elsewhere = try await store.write(Book.elsewhere.id) { records in
                try records.countTry(at: Book.entryCode.id)
            }
            #expect(tries == [true, true, true, true, true, false])
            #expect(uses == [true, false])
            #expect(!elsewhere)
        }
    }

    @Test(arguments: EnginePlace.available)
    func `codes are counted from a moment on and go after another`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let later = Book.now.adding(minutes: 1)
            let counts = try await store.write(Book.home.id) { records in
                let counts = try [Book.now, later].map {
                    try records.entryCodeCount(of: Book.person.id, since: $0)
                }
                try records.removeEntryCodes(sentBefore: later)
                return counts + [try records.entryCodeCount(of: Book.person.id, since: Book.now)]
            }
            #expect(counts == [1, 0, 0])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a link is found by its digest until access ends; marks and releases are taken back once`(
        _ place: EnginePlace
    ) async throws {
        try await place.withBook { store in
            let digest = "link digest"
            var linked = Book.seatInvitation
            linked.digest = digest
            try await store.write(Book.home.id) { [linked] in try $0.save(linked) }
            let found = try await store.readEntrance { try $0.invitation(digest: digest) }
            let gone = try await store.write(Book.home.id) { records in
                try records.endAccess(of: .person(Book.person.id), at: Book.now)
                return try (0..<2).flatMap { _ in
                    [
                        try records.removeRelease(for: Book.session.id),
                        try records.removeMark(
                            .keepThis, on: Book.mark.attribute, by: Book.person.id),
                    ]
                }
            }
            let after = try await store.readEntrance { try $0.invitation(digest: digest) }
            #expect(found?.home == Book.home.id && found?.invitation == linked)
            #expect(gone == [true, true, false, false])
            #expect(after == nil)
        }
    }
}
