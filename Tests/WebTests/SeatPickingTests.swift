import CustomerValue
import Store
import Testing
import UseCases

@testable import Web

/// Several people are picked at once, warned about before they sit, and seated in one change.
struct SeatPickingTests {
    private struct Picking {
        let room: Room
        let eva: Person
        let omar: Person

        var plan: String { "\(room.path)/plan" }
        var seats: String { "\(room.path)/seats" }
        var everybody: String { "{\"people\":[\"\(eva.id)\",\"\(omar.id)\"],\(lead)}" }
        var lead: String {
            "\"facilitator\":\"\(room.owner.actor.memberID?.description ?? "")\""
        }

        func seated() async throws -> Int {
            try await room.owner.installation.store.read(room.owner.actor.workspace.id) {
                try $0.attendees(of: ID<Session>(room.session).orNotFound()).count
            }
        }
    }

    private func picking() async throws -> Picking {
        let room = try await Room.open(Installation().workspace())
        func meet(
            _ name: String, _ function: BusinessFunction, _ level: PersonLevel
        ) async throws -> Person {
            let person = Person(
                id: room.owner.installation.newID(), organization: room.table.person.organization,
                name: name, title: "", function: function, level: level)
            try await room.owner.installation.store.write(room.owner.actor.workspace.id) {
                try $0.insert(person)
            }
            return person
        }
        return Picking(
            room: room, eva: try await meet("Eva <b>", .finance, .executive),
            omar: try await meet("Omar", .operations, .staff))
    }

    @Test func `the rules speak of everybody picked before anybody sits`() async throws {
        let picking = try await picking()
        let owner = picking.room.owner
        let before = try await picking.seated()
        let asked = try await owner.postJSON("\(picking.seats)/check", picking.everybody)
        let rules = asked.text.matches(of: /"rule":"([^"]+)"/).map { String($0.1) }
        let shown = try await owner.post(
            "\(picking.seats)/check",
            [
                "people.\(picking.eva.id)": "on", "people.\(picking.omar.id)": "on",
                "facilitator": owner.actor.memberID?.description ?? "",
            ], from: picking.plan)
        #expect(asked.status == 200)
        #expect(rules == ["r1", "r4", "r7", "r9"])
        #expect(try await picking.seated() == before)
        #expect(shown.text.contains("and Omar will hold back beside Eva &lt;b&gt;"))
        #expect(shown.text.contains("name=\"people.\(picking.eva.id)\" value=\"on\" checked"))
        #expect(!shown.text.contains("Eva <b>"))
    }

    @Test func `they sit down in one change, and again is no second seat`() async throws {
        let picking = try await picking()
        let owner = picking.room.owner
        let before = try await picking.seated()
        let first = try await owner.postJSON(picking.seats, picking.everybody)
        let again = try await owner.postJSON(picking.seats, picking.everybody)
        let history = try await owner.getJSON("/history/session/\(picking.room.session)")
        #expect([first.status, again.status] == [200, 200])
        #expect(try await picking.seated() == before + 3)
        #expect(history.text.matches(of: /"deed":"seatPeople"/).count == 2)
        #expect(history.text.contains("Omar, participant"))
    }

    @Test func `a stranger among them seats nobody, and the ticks stay`() async throws {
        let picking = try await picking()
        let owner = picking.room.owner
        let before = try await picking.seated()
        let sent = try await owner.post(
            picking.seats,
            [
                "people.\(picking.eva.id)": "on",
                "people.\(owner.installation.newIDText())": "on",
            ], from: picking.plan)
        let nobody = try await owner.post(picking.seats, [:], from: picking.plan)
        #expect([sent.status, nobody.status] == [422, 422])
        #expect(try await picking.seated() == before)
        #expect(sent.text.contains("name=\"people.\(picking.eva.id)\" value=\"on\" checked"))
    }

    @Test func `functions the attributes touch come first until somebody there is heard`()
        async throws
    {
        let picking = try await picking()
        let owner = picking.room.owner
        let attribute = picking.room.attributes[0]
        let worded = try await owner.postJSON(
            "/attributes/\(attribute)",
            #"{"name":"Sales support","functions":["finance","logistics"]}"#, version: 1)
        let twin = try await owner.getJSON(picking.plan)
        let page = try await owner.get(picking.plan).text
        let groups = twin.text.matches(of: /"function":"(\w+)","attributes":\[([^\]]*)\]/)
            .map { "\($0.1) \($0.2)" }
        _ = try await owner.postJSON(picking.seats, "{\"people\":[\"\(picking.eva.id)\"]}")
        let after = try await owner.getJSON(picking.plan)
        #expect(worded.status == 200)
        #expect(twin.text.contains(#""functionsUnheard":["finance","logistics"]"#))
        #expect(
            groups == [
                #"finance "Sales support""#, #"logistics "Sales support""#, "operations ",
            ])
        #expect(page.contains("touched by Sales support"))
        #expect(page.contains(PlannerWords.knowsNobody))
        #expect(after.text.contains(#""functionsUnheard":["logistics"]"#))
    }

    @Test func `a function whose people all sit here is not called unknown`() async throws {
        let picking = try await picking()
        let owner = picking.room.owner
        _ = try await owner.postJSON(
            "/attributes/\(picking.room.attributes[0])",
            #"{"name":"Sales support","functions":["finance","logistics"]}"#, version: 1)
        _ = try await owner.postJSON(picking.seats, "{\"people\":[\"\(picking.eva.id)\"]}")
        let page = try await owner.get(picking.plan).text
        let parts = page.split(separator: "<fieldset").map(String.init)
        func said(of function: BusinessFunction) -> String? {
            parts.first { $0.contains("<legend>\(PeopleWords.function(function)) ") }
        }
        #expect(said(of: .finance)?.contains(PlannerWords.allSeated) == true)
        #expect(said(of: .finance)?.contains(PlannerWords.knowsNobody) == false)
        #expect(said(of: .logistics)?.contains(PlannerWords.knowsNobody) == true)
    }
}
