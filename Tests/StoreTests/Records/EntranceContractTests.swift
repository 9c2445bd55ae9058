import CustomerValue
import Store
import Testing
import UseCases

/// What the doors promise, held on every engine alike.
@Suite struct EntranceContractTests {
    @Test(arguments: EnginePlace.available)
    func `accounts are found by address and by member`(_ place: EnginePlace) async throws {
        try await place.withBook { store in
            try await store.write(Book.elsewhere.id) { try $0.insert(Book.owner) }
            try await store.writeEntrance {
                try $0.setPassword("hash", of: Book.owner.id, in: Book.elsewhere.id)
            }
            let found = try await store.readEntrance { entrance in
                (
                    try entrance.accounts(email: Book.owner.email),
                    try entrance.account(member: Book.owner.id, in: Book.home.id),
                    try entrance.hasWorkspace(), try entrance.workspaceIDs(),
                    try entrance.accounts(email: "nobody@example.com")
                )
            }
            let atHome = Account(workspace: Book.home, member: Book.owner, passwordHash: nil)
            let elsewhere = Account(
                workspace: Book.elsewhere, member: Book.owner, passwordHash: "hash")
            #expect(found.0 == [atHome, elsewhere])
            #expect(found.1 == atHome)
            #expect(found.2)
            #expect(found.3 == [Book.home.id, Book.elsewhere.id])
            #expect(found.4 == [])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a sign-in lives until it is removed or its member disabled`(
        _ place: EnginePlace
    ) async throws {
        let actors = [Actor(Book.owner, in: Book.home), Actor(Book.person, in: Book.home)]
        try await place.withBook { store in
            for (number, actor) in actors.enumerated() {
                try await store.writeEntrance { entrance in
                    for device in 0..<3 {
                        try entrance.insertSignIn(
                            digest: "\(number)-\(device)", of: actor,
                            at: Book.now.adding(minutes: device))
                    }
                    try entrance.touchSignIn(
                        digest: "\(number)-0", at: Book.now.adding(minutes: 9))
                }
                let lines = try await store.readEntrance { try $0.signIns(of: actor).count }
                let signIn = try await store.readEntrance {
                    try $0.signIn(digest: "\(number)-0")
                }
                let touched = SignIn(
                    actor: actor, createdAt: Book.now,
                    lastSeenAt: Book.now.adding(minutes: 9))
                try await store.writeEntrance { entrance in
                    try entrance.removeSignIns(of: actor, except: "\(number)-2")
                }
                let left = try await store.readEntrance { entrance in
                    try (0..<3).map { try entrance.signIn(digest: "\(number)-\($0)") != nil }
                }
                #expect(lines == 3)
                #expect(signIn == touched)
                #expect(left == [false, false, true])
            }
            try await store.write(Book.home.id) { records in
                var disabled = Book.owner
                disabled.state = .disabled
                disabled.version = 2
                try records.update(disabled)
            }
            try await store.writeEntrance { try $0.removeSignIn(digest: "1-2") }
            let left = try await store.readEntrance { entrance in
                try ["0-2", "1-2"].compactMap { try entrance.signIn(digest: $0) }
            }
            #expect(left == [])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a link is consumed once and asked for anew once`(_ place: EnginePlace) async throws {
        let links = [
            Link(digest: "set-up", purpose: .setUp, expiresAt: Book.now),
            Link(
                digest: "member", purpose: .memberInvitation, workspace: Book.home.id,
                member: Book.owner.id, createdBy: Book.owner.id, expiresAt: Book.now),
            Link(
                digest: "guest", purpose: .guestInvitation, workspace: Book.home.id,
                person: Book.person.id, expiresAt: Book.now),
        ]
        try await place.withBook { store in
            try await store.writeEntrance { entrance in
                for link in links { try entrance.insert(link) }
            }
            let stored = try await store.readEntrance { entrance in
                try links.map { try entrance.link(digest: $0.digest) }
            }
            let consumed = try await store.writeEntrance { entrance in
                try entrance.requestRenewal(digest: "guest", at: Book.now)
                try entrance.requestRenewal(digest: "guest", at: Book.now.adding(days: 1))
                return [
                    try entrance.consumeLink(digest: "member", at: Book.now),
                    try entrance.consumeLink(digest: "member", at: Book.now),
                    try entrance.consumeLink(digest: "unknown", at: Book.now),
                ]
            }
            let requests = try await store.read(Book.home.id) { try $0.linkRequests() }
            let foreign = try await store.read(Book.elsewhere.id) { try $0.linkRequests() }
            try await store.write(Book.home.id) { records in
                try records.spendLinks(
                    of: .person(Book.person.id), asking: nil, at: Book.now)
                try records.endAccess(of: .person(Book.person.id), at: Book.now)
                try records.endAccess(of: .member(Book.owner.id), at: Book.now)
            }
            try await store.writeEntrance { try $0.removeUnusedSetUpLinks() }
            let left = try await store.readEntrance { entrance in
                try links.map { try entrance.link(digest: $0.digest)?.consumedAt }
            }
            #expect(stored == links)
            #expect(consumed == [true, false, false])
            #expect(requests.map(\.requestedAt) == [Book.now])
            #expect(requests.map(\.name) == [Book.person.name])
            #expect(foreign == [])
            #expect(left == [nil, Book.now, Book.now])
        }
    }
}
