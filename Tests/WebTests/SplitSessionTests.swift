import CustomerValue
import Store
import Testing
import UseCases

@testable import Web

/// The proposed split is applied at once, and whoever moves is told.
struct SplitSessionTests {
    /// Seven people of three functions, two of them executives, in one session of that Friday
    /// before the clocks change in Zurich.
    private struct Crowd {
        let room: Room
        let people: [Person]
        var owner: Someone { room.owner }

        static func gather() async throws -> Crowd {
            let room = try await Room.open(Installation(hasMailServer: true).workspace())
            _ = try await room.owner.sendCurrent(
                #"{"name":"Meridian","currency":"USD","timeZone":"Europe/Zurich"}"#,
                to: "/workspace")
            let posts: [(String, BusinessFunction, PersonLevel)] = [
                ("Ann", .operations, .executive), ("Bob", .finance, .executive),
                ("Cem", .operations, .manager), ("Dan", .operations, .staff),
                ("Eva", .finance, .manager), ("Fay", .maintenance, .staff),
            ]
            var people = [room.table.person]
            for (name, function, level) in posts {
                let person = Person(
                    id: room.owner.installation.newID(),
                    organization: room.table.person.organization, name: name,
                    email: "\(name.lowercased())@lakeside.test", title: "", function: function,
                    level: level)
                try await room.owner.installation.store.write(room.owner.actor.workspace.id) {
                    try $0.insert(person)
                }
                people.append(person)
            }
            let ids = people.map { "\"\($0.id)\"" }.joined(separator: ",")
            _ = try await room.owner.postJSON("\(room.path)/seats", "{\"people\":[\(ids)]}")
            _ = try await room.owner.postJSON(
                room.path, #"{"startsAt":"2027-03-26T14:00:00+01:00","minutes":90}"#, version: 1)
            return Crowd(room: room, people: people)
        }

        /// The proposal as the page's form sends it.
        func proposal() async throws -> [String: String] {
            let page = try await owner.get("\(room.path)/plan").text
            var fields = ["version": "2"]
            for match in page.matches(of: /name="(people\.[0-9a-f-]+)" value="(\d+)"/) {
                fields[String(match.1)] = String(match.2)
            }
            for match in page.matches(of: /name="(startsAt\.\d+)"[^>]*value="([^"]+)"/) {
                fields[String(match.1)] = String(match.2)
            }
            return fields
        }

        func mails() async throws -> [Mail] {
            try await owner.installation.store.read(owner.actor.workspace.id) {
                try $0.outboxMail(limit: 200).map(\.mail).reversed()
            }
        }

        func sessions() async throws -> [(session: Session, names: [String])] {
            try await owner.installation.store.read(owner.actor.workspace.id) { records in
                let lines = try records.sessions(
                    in: .planned, of: room.table.relationship, before: .start, limit: 50)
                return try lines.reversed().map { line in
                    let seats = try records.attendees(of: line.session.id)
                    return (line.session, seats.map(\.name).sorted())
                }
            }
        }
    }

    @Test func `seven people are heard in four sessions, each at the same hour by the clock`()
        async throws
    {
        let crowd = try await Crowd.gather()
        let fields = try await crowd.proposal()
        let sent = try await crowd.owner.post(
            "\(crowd.room.path)/split", fields, from: "\(crowd.room.path)/plan")
        let sessions = try await crowd.sessions()
        let owner = "owner of Meridian"
        #expect(sent.status == 303)
        #expect(
            sessions.map(\.names) == [
                ["Ann", "Bob", owner], ["Cem", "Dan", "Ruth of Lakeside Power", owner].sorted(),
                ["Fay", owner], ["Eva", owner],
            ])
        // Clocks go forward on 28 March: 14:00 is 13:00 UTC before and 12:00 UTC after.
        #expect(
            sessions.map { $0.session.startsAt.text } == [
                "2027-03-26T13:00:00.000Z", "2027-03-29T12:00:00.000Z",
                "2027-03-30T12:00:00.000Z", "2027-03-31T12:00:00.000Z",
            ])
        #expect(try await crowd.mails() == [])
        let findings = try await crowd.owner.getJSON("\(crowd.room.path)/plan").text
        #expect(!findings.contains("\"rule\":\"r1\"") && !findings.contains("\"rule\":\"r4\""))
    }

    @Test func `whoever was invited and moves has the old one cancelled and the new one sent`()
        async throws
    {
        let crowd = try await Crowd.gather()
        _ = try await crowd.owner.postJSON("\(crowd.room.path)/invitations", "{}")
        let before = try await Set(crowd.mails().map(\.id))
        let fields = try await crowd.proposal()
        let sent = try await crowd.owner.post(
            "\(crowd.room.path)/split", fields, from: "\(crowd.room.path)/plan")
        let mails = try await crowd.mails().filter { !before.contains($0.id) }
        func told(_ method: String, _ name: String) -> [String] {
            mails.filter {
                $0.to.name == name && $0.calendar?.method.rawValue == method
            }.map { mail in
                let uid = mail.calendar?.text.firstMatch(of: /UID:([0-9a-f-]+)/)?.1 ?? ""
                return uid == crowd.room.session ? "old" : "new"
            }
        }
        #expect(before.count == 7, "six with an address, and the owner")
        #expect(sent.status == 303)
        for name in ["Cem", "Dan", "Eva", "Fay"] {
            #expect(told("CANCEL", name) == ["old"])
            #expect(told("REQUEST", name) == ["new"])
        }
        for name in ["Ann", "Bob"] {
            #expect(told("CANCEL", name) == [])
            #expect(told("REQUEST", name) == ["old"])
        }
        #expect(told("REQUEST", "owner of Meridian").sorted() == ["new", "new", "new", "old"])
        let cancel =
            mails.first {
                $0.to.name == "Cem" && $0.calendar?.method == .cancel
            }?.calendar?.text ?? ""
        #expect(cancel.contains("SEQUENCE:3\r\n"))
        #expect(!cancel.contains("STATUS:") && !cancel.contains("CN=\"Dan\""))
    }

    @Test func `a proposal somebody changed meanwhile is not applied`() async throws {
        let crowd = try await Crowd.gather()
        let fields = try await crowd.proposal()
        _ = try await crowd.owner.postJSON(
            "\(crowd.room.path)/attendees/removal", "{\"person\":\"\(crowd.people[6].id)\"}")
        let sent = try await crowd.owner.post(
            "\(crowd.room.path)/split", fields, from: "\(crowd.room.path)/plan")
        #expect(sent.status == 412)
        #expect(try await crowd.sessions().count == 1)
    }

    @Test func `days can be changed beforehand, and one that is no day is said at its place`()
        async throws
    {
        let crowd = try await Crowd.gather()
        var fields = try await crowd.proposal()
        fields["startsAt.2"] = "soon"
        let refused = try await crowd.owner.post(
            "\(crowd.room.path)/split", fields, from: "\(crowd.room.path)/plan")
        fields["startsAt.2"] = "2027-04-09T08:30"
        let taken = try await crowd.owner.post(
            "\(crowd.room.path)/split", fields, from: "\(crowd.room.path)/plan")
        #expect([refused.status, taken.status] == [422, 303])
        #expect(refused.text.contains("Please write date and time"))
        #expect(
            try await crowd.sessions().map { $0.session.startsAt.text }.last
                == "2027-04-09T06:30:00.000Z")
    }
}
