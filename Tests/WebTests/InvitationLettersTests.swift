import CustomerValue
import Store
import Testing

@testable import UseCases
@testable import Web

/// What is mailed about a session: seen before, sent once, and told again when who comes changes.
struct InvitationLettersTests {
    private func mails(_ room: Room) async throws -> [Mail] {
        try await room.owner.installation.store.read(room.owner.actor.workspace.id) {
            try $0.outboxMail(limit: 50).map(\.mail).reversed()
        }
    }

    /// Does something, and some minutes later the next: mails of one moment have no order.
    private func step(_ room: Room, _ path: String, _ body: String = "{}") async throws -> Int {
        defer { room.owner.installation.clock.advance(minutes: 1) }
        return try await room.owner.sendCurrent(body, to: "\(room.path)/\(path)").status
    }

    /// `NAME METHOD SEQUENCE` of every mail, in the order it was written.
    private func told(_ mails: [Mail]) -> [String] {
        mails.map { mail in
            let sequence = mail.calendar?.text.firstMatch(of: /SEQUENCE:(\d+)/)?.1 ?? "-"
            return "\(mail.to.name) \(mail.calendar?.method.rawValue ?? "-") \(sequence)"
        }
    }

    private func person(_ name: String, in room: Room, email: String?) async throws -> Person {
        let person = Person(
            id: room.owner.installation.newID(), organization: room.table.person.organization,
            name: name, email: email, title: "", function: .operations, level: .manager)
        try await room.owner.installation.store.write(room.owner.actor.workspace.id) {
            try $0.insert(person)
        }
        _ = try await room.owner.postJSON("\(room.path)/attendees", "{\"person\":\"\(person.id)\"}")
        return person
    }

    @Test func `the text that is shown is the text that is sent`() async throws {
        let room = try await Room.open(Installation(hasMailServer: true).workspace())
        let olga = try await person("Olga <b>", in: room, email: "olga@lakeside.test")
        let shown = try await room.owner.get("\(room.path)/invitations").text
        let twin = try await room.owner.getJSON("\(room.path)/invitations").text
        _ = try await room.owner.postJSON("\(room.path)/invitations", "{}")
        let mail = try #require(try await mails(room).first { $0.to.name == olga.name })
        let link = try #require(mail.text.firstMatch(of: /http\S+invitations\S+/)).0
        let text = mail.text.replacing(link, with: SessionMailTexts.linkToCome)
        #expect(shown.contains("<b>\(mail.subject)</b>"))
        #expect(shown.contains(text.split(separator: "\n")[0]))
        #expect(text.hasPrefix("When: Tuesday, 24 November 2026, 08:51 to 10:21 (UTC)"))
        #expect(twin.contains(text.replacing("\n", with: "\\n")))
        #expect(shown.contains("Olga &lt;b&gt;") && !shown.contains("Olga <b>"))
    }

    @Test func `a missing address is typed in place, and a wrong one is said there`() async throws {
        let room = try await Room.open(Installation(hasMailServer: true).workspace())
        let ruth = room.table.person
        let place = "\(room.path)/invitations"
        let wrong = try await room.owner.post(
            place, ["emails.\(ruth.id)": "nowhere"], from: place)
        let right = try await room.owner.post(
            place, ["emails.\(ruth.id)": "Ruth@Lakeside.test"], from: place)
        let stored = try await room.owner.installation.store.read(room.owner.actor.workspace.id) {
            try $0.person(ruth.id)
        }
        let addresses = try await mails(room).map(\.to.email)
        #expect([wrong.status, right.status] == [422, 303])
        #expect(wrong.text.contains("value=\"nowhere\""))
        #expect(wrong.text.contains("Please write a mail address"))
        #expect(stored?.email == "ruth@lakeside.test")
        #expect(addresses.contains("ruth@lakeside.test"))
    }

    @Test func `somebody new is invited, the others are told, and whoever leaves is cancelled`()
        async throws
    {
        let room = try await Room.open(Installation(hasMailServer: true).workspace())
        let owner = room.owner
        let host = owner.actor.name
        let olga = try await person("Olga", in: room, email: "olga@lakeside.test")
        let olgaOnly = "{\"person\":\"\(olga.id)\"}"
        var statuses = [
            try await step(room, "invitations"), try await step(room, "invitations"),
        ]
        let pia = try await person("Pia", in: room, email: "pia@lakeside.test")
        statuses += [
            try await step(room, "invitations"),
            try await step(room, "attendees/removal", olgaOnly),
            try await step(room, "attendees", olgaOnly), try await step(room, "invitations"),
            try await step(room, "cancellation"),
        ]
        let all = try await told(mails(room))
        #expect(Set(statuses) == [200])
        let steps = [
            ["\(host) REQUEST 1", "Olga REQUEST 1"],
            ["\(host) REQUEST 2", "Olga REQUEST 2", "\(pia.name) REQUEST 2"],
            ["\(host) REQUEST 3", "Olga CANCEL 3", "Pia REQUEST 3"],
            ["\(host) REQUEST 4", "Olga REQUEST 4", "Pia REQUEST 4"],
            ["\(host) CANCEL 5", "Olga CANCEL 5", "Pia CANCEL 5"],
        ]
        var rest = all[...]
        for step in steps {
            #expect(rest.prefix(step.count).sorted() == step.sorted())
            rest = rest.dropFirst(step.count)
        }
        #expect(rest.isEmpty)
        let uids = try await Set(
            mails(room).compactMap { $0.calendar?.text.firstMatch(of: /UID:(\S+)/)?.1 })
        #expect(uids == ["\(room.session)@parley"])
    }

    @Test func `sample addresses are never mailed to, and everybody is told so`() async throws {
        let room = try await Room.open(Installation(hasMailServer: true).workspace())
        let owner = room.owner
        let ruth = room.table.person
        try await owner.installation.store.write(owner.actor.workspace.id) { records in
            var sample = ruth
            sample.email = "ruth@lakeside.example"
            sample.hasSampleAddress = true
            sample.version += 1
            try records.update(sample)
        }
        let before = try await owner.get("\(room.path)/invitations").text
        _ = try await owner.postJSON("\(room.path)/invitations", "{}")
        let written = try await owner.installation.store.read(owner.actor.workspace.id) {
            try $0.outboxMail(limit: 9)
        }
        let due = try await owner.installation.store.read(owner.actor.workspace.id) { records in
            try records.dueMail(at: owner.installation.clock.now.adding(days: 30), limit: 9)
        }
        let withheld = try #require(written.first { $0.mail.to.name == ruth.name })
        let outbox = try await owner.get("/mail").text
        let retried = try await owner.postJSON("/mail/\(withheld.mail.id)/retry", "{}")
        #expect(before.contains("withheld: sample address") && before.contains("never sent"))
        #expect(withheld.state == .withheld && withheld.mail.text.isEmpty)
        #expect(due.map(\.mail.to.name) == [owner.actor.name])
        #expect(outbox.contains("withheld: sample address"))
        #expect(retried.status == 409)
    }
}
