import CustomerValue
import Testing
import UseCases

@testable import Web

/// From the capture to a document that the customer acknowledges and corrects.
struct NotesTests {
    @Test func `composed notes are published, acknowledged and corrected, drafts never seen`()
        async throws
    {
        let room = try await Room.open(Installation().workspace())
        let (owner, guest) = (room.owner, room.table.guest)
        let portal = "/portal/sessions/\(room.session)"
        _ = try await owner.postJSON(
            "\(room.path)/items",
            "{\"page\":\"today\",\"attribute\":\"\(room.attributes[0])\","
                + "\"person\":\"\(room.table.person.id)\",\"what\":\"You sit with <our> sales\","
                + "\"quote\":\"Last year it was four.\"}")
        _ = try await owner.postJSON("\(room.path)/closure", "{}", version: 1)
        let composed = try await owner.post(
            "\(room.path)/notes/composition", from: "\(room.path)/notes")
        let page = try await owner.get("\(room.path)/notes")
        let unpublished = try await guest.get(portal)
        let published = try await owner.post(
            "\(room.path)/notes/publication", ["version": "1", "anyway": "on"],
            from: "\(room.path)/notes")
        let seen = try await guest.get(portal)
        let edited = try await owner.postJSON(
            "\(room.path)/notes", "{\"text\":\"# What helps today\\nCANARY draft\"}", version: 2)
        let stillOld = try await guest.get(portal)
        let answers = [
            try await guest.post("\(portal)/acknowledgement", from: portal).status,
            try await guest.post(
                "\(portal)/corrections", ["text": "It was <five>."], from: portal
            ).status,
            try await guest.post("\(portal)/corrections", from: portal).status,
        ]
        let back = try await owner.get("\(room.path)/notes")
        _ = try await owner.postJSON(
            "\(room.path)/notes/publication", #"{"anyway":true}"#, version: 3)
        let second = try await guest.get(portal)

        _ = try await guest.post("\(portal)/acknowledgement", from: portal)
        let list = try await owner.get("/sessions")
        #expect(list.text.contains("Acknowledged by 1 of 1"))
        #expect([composed, published].map(\.status) == [303, 303])
        #expect([unpublished.status, seen.status, edited.status] == [404, 200, 200])
        #expect(page.text.contains("7 of 7 days left"))
        #expect(seen.text.contains("<h2>What helps today</h2><h3>Sales support</h3>"))
        #expect(seen.text.contains("You sit with &lt;our&gt; sales"))
        #expect(!stillOld.text.contains("CANARY"))
        #expect(answers == [303, 303, 422])
        #expect(back.text.contains("It was &lt;five&gt;."))
        #expect(back.text.contains("\(room.table.person.name), version 1"))
        #expect(second.text.contains("<ins>CANARY draft</ins>"))
    }

    @Test func `a correction names the line it is about, as its reader sees it`() async throws {
        let room = try await Room.open(Installation().workspace())
        let portal = "/portal/sessions/\(room.session)"
        try await room.owner.makeCurrent(
            EditNotes.self, room.ids, ##"{"text":"# Today\n\n- Three <customers>\n- Other"}"##)
        try await room.owner.makeCurrent(PublishNotes.self, room.ids, #"{"anyway":true}"#)
        let page = try await room.table.guest.get("\(portal)?line=3")
        let sent = try await room.table.guest.post(
            "\(portal)/corrections", ["line": "3", "text": "It was four"], from: portal)
        let heading = try await room.table.guest.post(
            "\(portal)/corrections", ["line": "1", "text": "No"], from: portal)
        let back = try await room.owner.get("\(room.path)/notes")
        let list = try await room.owner.get("/sessions")
        #expect(list.text.contains("1 correction to take up"))
        #expect(page.text.contains("<li id=\"line-3\">Three &lt;customers&gt; <a class=\"fix"))
        #expect(page.text.contains("name=\"line\" value=\"3\""))
        #expect([sent.status, heading.status] == [303, 422])
        #expect(back.text.contains("<del class=\"quiet\">Three &lt;customers&gt;</del>"))
        #expect(back.text.contains("It was four"))
    }

    @Test func `the preview is what the customer then reads, but for what they may do there`()
        async throws
    {
        let room = try await Room.open(Installation().workspace())
        let text = ##"{"text":"# Today\n\n| What | You, of 100 |\n| A | 30 |\n\n- One\n> Two"}"##
        try await room.owner.makeCurrent(EditNotes.self, room.ids, text)
        let preview = try await room.owner.get("\(room.path)/notes/preview")
        try await room.owner.makeCurrent(PublishNotes.self, room.ids, #"{"anyway":true}"#)
        let portal = try await room.table.guest.get("/portal/sessions/\(room.session)")
        let article = #/<article class="paper">.*</article>/#.dotMatchesNewlines()
        let seen = try [preview, portal].map { answer in
            String(try #require(answer.text.firstMatch(of: article)?.0))
                .replacing(#/ <a class="fix[^>]*>[^<]*</a>/#, with: "")
                .replacing(#/<td></td>/#, with: "")
        }
        #expect(seen[0] == seen[1])
        #expect(seen[0].contains("<td class=\"number\"") && seen[0].contains("<blockquote"))
    }

    @Test func `notes of another organisation are nothing to a guest`() async throws {
        let owner = try await Installation().workspace()
        let other = try await Room.open(owner, "CANARY Corporation")
        let table = try await Table.set(owner)
        _ = try await owner.postJSON("\(other.path)/closure", "{}", version: 1)
        _ = try await owner.postJSON("\(other.path)/notes/composition", "{}")
        _ = try await owner.postJSON(
            "\(other.path)/notes/publication", #"{"anyway":true}"#, version: 1)
        let portal = "/portal/sessions/\(other.session)"
        let answers = [
            try await table.guest.get(portal),
            try await table.guest.post("\(portal)/acknowledgement", from: portal),
            try await table.guest.post("\(portal)/corrections", ["text": "x"], from: portal),
            try await other.table.guest.get(portal), try await owner.get(portal),
        ]
        #expect(answers.map(\.status) == [404, 404, 404, 200, 403])
        #expect(!answers.prefix(3).contains { $0.text.contains("CANARY") })
    }

    @Test func `a stale edit keeps both texts and a draft is not composed over silently`()
        async throws
    {
        let room = try await Room.open(Installation().workspace())
        let notes = "\(room.path)/notes"
        let nothing = try await room.owner.postJSON("\(notes)/publication", "{}", version: 1)
        _ = try await room.owner.postJSON(notes, "{\"text\":\"theirs\"}", version: 0)
        let stale = try await room.owner.post(
            notes, ["text": "mine", "version": "0"], from: notes)
        let over = try await room.owner.postJSON("\(notes)/composition", "{}")
        let replaced = try await room.owner.postJSON(
            "\(notes)/composition", "{\"replacing\":1}")
        _ = try await room.owner.postJSON("\(room.path)/closure", "{}", version: 1)
        room.owner.installation.clock.advance(days: 4)
        let owed = try await room.owner.getJSON(notes)
        #expect(owed.text.contains("\"daysLeft\":3"))
        #expect(
            [nothing, stale, over, replaced].map(\.status) == [409, 412, 409, 200])
        #expect(stale.text.contains("<q>theirs</q>"))
        #expect(stale.text.contains("mine</textarea>"))
    }
}
