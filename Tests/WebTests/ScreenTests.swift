import CustomerValue
import Foundation
import HTTPTypes
import Testing
import UseCases

@testable import Web

/// The shared screen: what it shows, who moves it, and what can never stand on it.
struct ScreenTests {
    @Test func `the screen shows the part the facilitator shows, and nothing before`()
        async throws
    {
        let room = try await Room.open(Installation().workspace())
        let seat = "/portal\(room.path)/seat"
        let screen = "\(room.path)/screen"
        let waiting = try await room.table.guest.get(screen)
        for page in ["today", "future"] {
            let moved = try await room.owner.post(
                "\(room.path)/stage", ["page": page], from: room.path)
            #expect(moved.status == 303)
        }
        let shown = try await room.table.guest.get(screen)
        let followed = try await room.table.guest.get(seat)
        let twin = try await room.owner.getJSON(screen)
        #expect(waiting.text.contains("What we talk about"))
        #expect(shown.text.contains("Here is $1,000,000"))
        #expect(followed.text.contains("In the room now"))
        #expect(followed.text.contains("Future: what would help it in the future"))
        #expect(twin.text.contains("\"part\":\"future\""))
        #expect(shown.text.contains("<noscript><meta http-equiv=\"refresh\" content=\"10\">"))
    }

    @Test func `time runs while a part is shown, by the server's clock`() async throws {
        let installation = try await Installation()
        let room = try await Room.open(installation.workspace())
        let before = try await room.owner.get(room.path)
        _ = try await room.owner.postJSON("\(room.path)/stage", #"{"page":"today"}"#)
        installation.clock.advance(minutes: 9)
        // Pressed again it is the same step.
        _ = try await room.owner.postJSON("\(room.path)/stage", #"{"page":"today"}"#)
        let during = try await room.owner.get(room.path)
        _ = try await room.owner.postJSON("\(room.path)/stage", #"{"page":"future"}"#)
        installation.clock.advance(minutes: 35)
        let left = try await room.owner.get(room.path)
        let over = try await room.owner.get("\(room.path)/future")
        let now = installation.clock.now.milliseconds
        #expect(before.text.contains("30 min planned"))
        #expect(during.text.contains("<b>21</b> <span data-left=\"min left of 30\""))
        #expect(left.text.contains("<div class=\"clock\"><b>21</b>"))
        #expect(over.text.contains("<b>5</b>") && over.text.contains(">min over 30</span>"))
        #expect(over.text.contains("data-now=\"\(now)\""))
        #expect(over.text.contains("data-starts=\"\(now - 35 * 60_000)\""))
    }

    @Test func `the reminder to listen is on our pages and never on the screen`() async throws {
        let room = try await Room.open(Installation().workspace())
        for page in SessionPage.allCases {
            _ = try await room.owner.postJSON(
                "\(room.path)/stage", "{\"page\":\"\(page.rawValue)\"}")
            let id = try #require(ID<Session>(room.session))
            let ours = try await room.owner.get(SessionScreen.address(page, id))
            let screen = try await room.owner.get("\(room.path)/screen")
            #expect(ours.text.contains(ScreenWords.listen(page)))
            #expect(!screen.text.contains("Listen"))
        }
    }

    @Test func `a rehearsal is not seen by guests, nor anything once it is over`() async throws {
        let installation = try await Installation()
        let room = try await Room.open(installation.workspace())
        _ = try await room.owner.postJSON(
            room.path, #"{"startsAt":"2026-11-30T08:00:00Z","minutes":90}"#, version: 1)
        _ = try await room.owner.postJSON("\(room.path)/stage", #"{"page":"today"}"#)
        let early = try await room.table.guest.get("\(room.path)/screen")
        let ours = try await room.owner.get("\(room.path)/screen")
        _ = try await room.owner.postJSON("\(room.path)/closure", "{}", version: 2)
        let moved = try await room.owner.postJSON("\(room.path)/stage", #"{"page":"future"}"#)
        let after = try await room.owner.get("\(room.path)/screen")
        #expect(early.text.contains("What we talk about"))
        #expect(!early.text.contains(Room.names[0]))
        #expect(ours.text.contains(Room.names[0]))
        #expect(moved.status == 409)
        #expect(after.text.contains("Thank you for your time"))
    }

    @Test func `parked topics are shown until they are dealt with or taken back`() async throws {
        let room = try await Room.open(Installation().workspace())
        for text in ["Prices", "Holidays", "Invoices"] {
            let parked = try await room.owner.post(
                "\(room.path)/parking",
                ["text": "\(text) <later>", "person": "\(room.table.person.id)"], from: room.path)
            #expect(parked.status == 303)
        }
        let parked = try await room.owner.getJSON(room.path).text
        let ids = Dictionary(
            parked.matches(of: /"id":"([^"]+)","text":"(\w+)/).map {
                (String($0.2), String($0.1))
            }, uniquingKeysWith: { first, _ in first })
        let steps = [
            ("Prices", "dealtWith"), ("Holidays", "takenBack"), ("Prices", "takenBack"),
        ]
        for (name, outcome) in steps {
            let id = try #require(ids[name])
            let closed = try await room.owner.post(
                "\(room.path)/parking/closure", ["topic": id, "outcome": outcome],
                from: room.path)
            #expect(closed.status == 303)
        }
        let page = try await room.owner.get(room.path).text
        let screen = try await room.table.guest.get("\(room.path)/screen").text
        #expect(page.contains(">dealt with</span>") && page.contains(">taken back</span>"))
        #expect(screen.contains("Invoices &lt;later&gt;"))
        #expect(!screen.contains("Prices") && !screen.contains("Holidays"))
        let twin = try await room.owner.getJSON(room.path).text
        #expect(twin.matches(of: /"outcome":"dealtWith"/).count == 1)
    }

    @Test func `nothing internal stands on the screen or in what guests hear`() async throws {
        let world = try await SmallWorld.open()
        let story = world.ours
        let session = "/sessions/\(try #require(story.ids["plannedSession"]))"
        let owner = story.owner
        try await plant(story, session)
        var shown = ""
        for page in SessionPage.allCases {
            _ = try await owner.postJSON("\(session)/stage", "{\"page\":\"\(page.rawValue)\"}")
            for someone in [owner, story.guest] {
                let screen = try await someone.get("\(session)/screen")
                #expect(screen.status == 200)
                shown += screen.text
            }
            shown += try await story.guest.get("\(session)/events?after=0").text
            shown += try await story.guest.getJSON("\(session)/events?after=0").text
            shown += try await story.guest.getJSON("\(session)/screen").text
        }
        // What is shared is there, so that the rest could have been.
        #expect(shown.contains("attribute \(story.mark)") && shown.contains("Seen by all"))
        let hidden = ["PLANTED", "data: notes", "\"notes\"", world.foreign.mark, "OTHER-9b2c"]
        #expect(hidden.filter(shown.contains) == [])
    }

    /// A word that must not be seen, in every text of a session that is ours alone.
    private func plant(_ story: SmallStory, _ session: String) async throws {
        let owner = story.owner
        let relationship = "/relationships/\(try #require(story.ids["relationship"]))"
        let attribute = try #require(story.ids["attribute"])
        let person = try #require(story.ids["person"])
        for id in [person, try #require(story.ids["guest"])] {
            _ = try await owner.postJSON("\(session)/attendees", "{\"person\":\"\(id)\"}")
        }
        let word = #"PLANTED <script>alert(1)</script>"#
        let bodies = [
            (
                "\(session)/items",
                """
                {"page":"today","what":"\(word)","how":"\(word)","quote":"\(word)",
                "number":"\(word)","action":"\(word)","person":"\(person)"}
                """
            ),
            (
                "\(session)/statements",
                """
                {"label":"Seen by all","kind":"withheld","note":"\(word)","person":"\(person)"}
                """
            ),
            (
                "\(session)/data-requests",
                #"{"question":"\#(word)","owner":"\#(word)","dueOn":"2026-12-24"}"#
            ),
            (
                "\(relationship)/attribute-notes",
                #"{"attribute":"\#(attribute)","text":"\#(word)"}"#
            ),
            (
                "\(relationship)/inputs",
                """
                {"name":"planted","title":"\(word)","form":"base","numbers":["1"],
                "unit":"USD/year","evidence":"estimated","source":"\(word)"}
                """
            ),
        ]
        for (path, body) in bodies { _ = try await owner.postJSON(path, body) }
        _ = try await owner.postJSON(
            session, #"{"startsAt":"2026-11-24T08:00:00Z","minutes":90,"purpose":"\#(word)"}"#,
            version: 1)
        // A single person's own answers are theirs.
        _ = try await owner.postJSON(
            "\(session)/bar", #"{"points":{"\#(attribute)":77},"person":"\#(person)"}"#, version: 0)
    }
}
