import CustomerValue
import HTTPTypes
import Hummingbird
import Store
import Testing
import UseCases

@testable import Web

/// Published notes go out: as mail with a link and a sheet, as a link to hand over, as a PDF.
struct NotesMailTests {
    /// A room whose guest has an address, with notes that were published once.
    private static func published(_ installation: Installation) async throws -> Room {
        let room = try await Room.open(installation.workspace())
        let person = room.table.person
        try await installation.store.write(room.owner.actor.workspace.id) { records in
            var reachable = person
            reachable.email = "ruth@example.com"
            reachable.version += 1
            try records.update(reachable)
        }
        try await room.owner.make(ComposeNotes.self, room.ids)
        try await room.owner.makeCurrent(PublishNotes.self, room.ids, #"{"anyway":true}"#)
        return room
    }

    private static func mails(_ room: Room) async throws -> [OutboxMail] {
        try await room.owner.installation.store.read(room.owner.actor.workspace.id) {
            try $0.outboxMail(limit: 9)
        }
    }

    @Test func `each version is mailed once to those who sat there, and leads to the notes`()
        async throws
    {
        let room = try await Self.published(Installation())
        let mails = try await Self.mails(room)
        let link = try #require(mails.first?.mail.text.firstMatch(of: /\/links\/[0-9a-f]+/)?.0)
        let shown = try await room.table.guest.get(String(link))
        let entered = try await room.table.guest.post(String(link), from: String(link))
        try await room.owner.makeCurrent(EditNotes.self, room.ids, #"{"text":"Corrected"}"#)
        try await room.owner.makeCurrent(PublishNotes.self, room.ids, #"{"anyway":true}"#)
        let later = try await Self.mails(room)

        #expect(mails.map(\.mail.to.email) == ["ruth@example.com"])
        #expect(mails.map(\.mail.isSecret) == [true])
        #expect([shown.status, entered.status] == [200, 303])
        #expect(entered.location == "/portal/sessions/\(room.session)")
        #expect(
            later.compactMap(\.mail.attachment).count == 2
                && later.contains { $0.mail.subject.hasSuffix("version 2") })
    }

    @Test func `a link that somebody was given before still opens after publishing`() async throws {
        let installation = try await Installation()
        let room = try await Room.open(installation.workspace())
        let invitation = "/people/\(room.table.person.id)/invitation"
        let given = try await room.owner.postJSON(invitation, "{}")
        let link = try #require(given.text.firstMatch(of: /"link":"([^"]+)"/)?.1)
        try await room.owner.make(ComposeNotes.self, room.ids)
        try await room.owner.makeCurrent(PublishNotes.self, room.ids, #"{"anyway":true}"#)
        let byHand = try await room.owner.postJSON(
            "\(room.path)/notes/link", "{\"person\":\"\(room.table.person.id)\"}")
        let shown = try await room.table.guest.get(String(link))
        #expect([given, byHand, shown].map(\.status) == [200, 200, 200])
        #expect(byHand.text.contains("\"link\":\"/links/"))
    }

    @Test func `nobody is handed a link to notes that are not published or not theirs`()
        async throws
    {
        let room = try await Room.open(Installation().workspace())
        let other = try await Table.set(room.owner, "Northern Grid")
        let person = { (id: ID<Person>) in "{\"person\":\"\(id)\"}" }
        let early = try await room.owner.postJSON(
            "\(room.path)/notes/link", person(room.table.person.id))
        try await room.owner.make(ComposeNotes.self, room.ids)
        try await room.owner.makeCurrent(PublishNotes.self, room.ids, #"{"anyway":true}"#)
        let stranger = try await room.owner.postJSON(
            "\(room.path)/notes/link", person(other.person.id))
        #expect([early.status, stranger.status] == [409, 422])
    }

    @Test func `the sheet holds the whole page, of a draft for members only`() async throws {
        let room = try await Self.published(Installation())
        try await room.owner.makeCurrent(
            EditNotes.self, room.ids, ##"{"text":"# Part\n\nDRAFT <b>"}"##)
        let sheet = try await room.owner.get("\(room.path)/notes.pdf")
        let guests = try await room.table.guest.get("/portal/sessions/\(room.session)/notes.pdf")
        let numbered = try await room.table.guest.get(
            "/portal/sessions/\(room.session)/notes.pdf?number=2")
        let twin = try await room.owner.getJSON("\(room.path)/notes.pdf?number=1")
        #expect(sheet.response.headers[.contentType] == "application/pdf")
        #expect(sheet.text.contains("DRAFT &lt;b&gt;") && sheet.text.contains("Draft, not"))
        #expect(sheet.text.contains("href=\"data:text/css;base64,"))
        #expect(!sheet.text.contains("src=") && !sheet.text.contains("http"))
        #expect(guests.status == 200 && !guests.text.contains("DRAFT"))
        #expect(numbered.status == 404)
        #expect(twin.text.contains("\"number\":1") && !twin.text.contains("publishedBy"))
    }

    @Test func `without the program that prints, the page says what to do instead`() async throws {
        let installation = try await Installation(printPDF: { _ in
            throw Refusal.rule(.documentsNotInstalled)
        })
        let room = try await Self.published(installation)
        let refused = try await room.owner.get("\(room.path)/notes.pdf")
        #expect(refused.status == 409)
        #expect(refused.text.contains("Print the page from the browser instead"))
    }
}

extension Room {
    /// The session as a change's address names it.
    var ids: [String: String] { ["session": session] }
}
