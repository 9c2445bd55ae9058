import CustomerValue
import Testing
import UseCases

@testable import Web

/// The printed pack: our view only where it may be, and room for a pen everywhere.
struct PackTests {
    private func sheets(_ page: String) -> [String] {
        page.matches(of: /<section class="sheet">.*?<h2>([^<]+)<\/h2>/.dotMatchesNewlines())
            .map { String($0.1) }
    }

    @Test func `our view is on paper where it is released, or where it is wished`() async throws {
        let room = try await Room.open(Installation().workspace())
        let pack = "\(room.path)/pack"
        let closed = try await room.owner.get(pack).text
        let wished = try await room.owner.get("\(pack)?view=shown").text
        _ = try await room.owner.postJSON("\(room.path)/release", "{}")
        let released = try await room.owner.get(pack).text
        let twin = try await room.owner.getJSON(pack).text
        let all = [
            "Agenda", "How Meridian sees it today", "What helps Lakeside Power most",
            "What we heard", "$1,000,000 to spend", "What it is worth",
        ]
        #expect(sheets(closed) == all.filter { !$0.hasPrefix("How") })
        #expect(sheets(wished) == all)
        #expect(sheets(released) == all)
        #expect(!closed.contains("Sales support") && wished.contains("Sales support"))
        #expect(wished.contains("because you wish it") && released.contains("is released"))
        #expect(twin.contains("\"view\":\"shown\""))
    }

    @Test func `the bar has a mark for each point, and lines beyond what is named`() async throws {
        let room = try await Room.open(Installation().workspace())
        let page = try await room.owner.get("\(room.path)/pack?view=shown").text
        let path = try #require(page.firstMatch(of: /<path d="([^"]+)"/)?.1)
        let numbers = page.matches(of: /text-anchor="end"[^>]*>\s*(\d+)</).map { String($0.1) }
        let rows = /<div class="barsheet">.*?<\/tbody>/.dotMatchesNewlines()
        let sheet = try #require(page.firstMatch(of: rows))
        #expect(path.matches(of: /M/).count == 202, "on both sides")
        #expect(numbers == stride(from: 0, through: 100, by: 10).map { "\($0)" })
        #expect(sheet.0.matches(of: /class="pen"/).count == 13)
        #expect(sheet.0.matches(of: /<td dir="auto"><\/td>/).count == 8)
    }

    @Test func `nothing internal is on paper, whoever prints it`() async throws {
        let story = try await SmallWorld.open().ours
        let page = try await story.owner.get(
            "/sessions/\(story.ids["session"] ?? "")/pack?view=shown"
        ).text
        let sheets = page.split(separator: "<article class=\"pack\">").last ?? ""
        #expect(sheets.contains("otherAttribute \(story.mark)"))
        let inside = sheets.matches(of: /\S*-inside/).map { String($0.0) }
        // The calculation is prepared to be shown; its name is the driver's.
        #expect(Set(inside).isSubset(of: ["dir=\"auto\">\(story.inside)"]))
    }
}
