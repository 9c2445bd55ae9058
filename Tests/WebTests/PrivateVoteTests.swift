import CustomerValue
import Testing
import UseCases

@testable import Web

/// What persons give alone stays theirs until all of it is shown together.
struct PrivateVoteTests {
    /// An open session with two people at their own seats and two opportunities.
    private struct Hall {
        let invited: Invited
        let rita: Browser
        let ruth: Someone
        let opportunities: [ID<Opportunity>]

        var owner: Someone { invited.owner }
        var session: String { "/sessions/\(invited.session)" }
        var future: String { "\(session)/future" }
        var ruthID: ID<Person> { invited.table.person.id }

        static func open() async throws -> Hall {
            let invited = try await Invited.set(
                Installation(hasMailServer: true).workspace("Meridian"))
            try await invited.owner.make(
                SeatAttendee.self, ["session": "\(invited.session)"],
                #"{"person":"\#(invited.table.person.id)"}"#)
            var opportunities: [ID<Opportunity>] = []
            for title in ["Faster repair", "More support"] {
                opportunities.append(try await invited.table.opportunity(title))
            }
            let rita = try await invited.entered()
            invited.installation.clock.advance(minutes: 50)
            return Hall(
                invited: invited, rita: rita, ruth: invited.table.guest,
                opportunities: opportunities)
        }

        func amounts(_ texts: [String], version: Int, isFinished: Bool) -> [String: String] {
            var fields = ["version": "\(version)"]
            for (opportunity, text) in zip(opportunities, texts) {
                fields["amounts.\(opportunity)"] = text
            }
            if isFinished { fields["finish"] = "on" }
            return fields
        }

        func step(_ name: String, _ kind: BallotKind, version: Int) async throws -> Answer {
            try await owner.post(
                "\(session)/\(name)", ["kind": kind.rawValue, "version": "\(version)"],
                from: kind == .bar ? session : future)
        }

        /// Every place in which our side, or the other guest, could read what Rita gave.
        func places() async throws -> [String] {
            let person = "?person=\(invited.person.id)"
            var texts = [try await ruth.get(invited.seat).text]
            for path in [session, future] {
                texts.append(try await owner.get(path).text)
                texts.append(try await owner.get(path + person).text)
                texts.append(try await owner.getJSON(path).text)
                texts.append(try await owner.getJSON(path + person).text)
            }
            texts.append(try await owner.get("/history/session/\(invited.session)").text)
            return texts
        }
    }

    @Test func `nobody sees a division before all are shown together, then everybody does`()
        async throws
    {
        let hall = try await Hall.open()
        let budget = "\(hall.invited.seat)/budget"
        let early = try await hall.step("revelation", .budget, version: 0)
        let sent = try await hall.rita.post(
            budget, hall.amounts(["62.3457%", "376543"], version: 0, isFinished: true),
            from: hall.invited.seat)
        let draft = try await hall.ruth.post(
            budget, hall.amounts(["111,111"], version: 0, isFinished: false),
            from: hall.invited.seat)
        _ = try await hall.owner.postJSON("\(hall.session)/stage", #"{"page":"future"}"#)
        let screen = "\(hall.session)/screen"
        let before = try await hall.places() + [hall.owner.get(screen).text]
        let own = try await hall.rita.get(hall.invited.seat).text
        let shown = try await hall.step("revelation", .budget, version: 0)
        let after = try await hall.owner.get(hall.future).text
        let guest = try await hall.ruth.get(hall.invited.seat).text
        let late = try await hall.ruth.post(
            budget, hall.amounts(["1000000"], version: 1, isFinished: true),
            from: hall.invited.seat)

        #expect(
            [early, sent, draft, shown, late].map(\.status) == [409, 303, 303, 303, 409])
        #expect(own.contains("value=\"623457\"") && own.contains(VoteWords.waiting))
        let ritas = ["623457", "623,457", "62.34"]
        // At her own seat Ruth finds her own draft; our side finds neither.
        #expect(!ritas.contains { before[0].contains($0) } && before[0].contains("111111"))
        let both = ritas + ["111,111", "111111"]
        for text in before.dropFirst() { #expect(!both.contains { text.contains($0) }) }
        #expect(before[5].contains("finished") && before[5].contains("at it"))
        // A draft that was not finished stays out.
        for text in [after, guest, try await hall.ruth.get(screen).text] {
            #expect(text.contains("<bdi>Rita of Lakeside Power</bdi>&nbsp;$623,457"))
            #expect(text.contains("1 of 1") && !text.contains("111,111"))
        }
        #expect(
            try await hall.owner.get("/history/session/\(hall.invited.session)").text
                .contains("623457"))
    }

    @Test func `a finished division gives out exactly the whole pot`() async throws {
        let hall = try await Hall.open()
        let answers = [("25%", "250000"), ("-5", "10"), ("12.345", "1"), ("25%", "75 %")]
        var statuses: [Int] = []
        for (one, other) in answers {
            let answer = try await hall.rita.post(
                "\(hall.invited.seat)/budget",
                hall.amounts([one, other], version: 0, isFinished: true),
                from: hall.invited.seat)
            statuses.append(answer.status)
        }
        #expect(statuses == [409, 422, 422, 303])
    }

    @Test func `another vote begins empty and keeps the one before`() async throws {
        let hall = try await Hall.open()
        let bar = "\(hall.invited.seat)/bar"
        let unseen = try await hall.step("votes", .bar, version: 0)
        _ = try await hall.rita.post(
            bar, hall.invited.points([61, 39], version: 0), from: hall.invited.seat)
        _ = try await hall.step("revelation", .bar, version: 0)
        let opened = try await hall.step("votes", .bar, version: 1)
        let empty = try await hall.rita.get(hall.invited.seat).text
        _ = try await hall.rita.post(
            bar, hall.invited.points([57, 43], version: 0), from: hall.invited.seat)
        let hidden = try await hall.owner.get(hall.session).text
        _ = try await hall.step("revelation", .bar, version: 1)
        let page = try await hall.owner.get(hall.session).text
        let twin = try await hall.owner.getJSON(hall.session).text
        #expect([unseen, opened].map(\.status) == [409, 303])
        #expect(!empty.contains("value=\"61\""))
        let traces = [">57<", "&nbsp;57", "\"57\"", ":57"]
        #expect(hidden.contains("&nbsp;61") && !traces.contains { hidden.contains($0) })
        #expect(page.contains("&nbsp;57") && page.contains(VoteWords.earlier))
        #expect(page.contains("&nbsp;61") && page.contains("Vote 2: 1 answer"))
        #expect(twin.matches(of: /"vote":1,"points"/).count == 1)
        #expect(twin.matches(of: /"vote":2,"points"/).count == 1)
    }

    @Test func `a person chosen on the screen is hidden once finished, and seats are let alone`()
        async throws
    {
        let hall = try await Hall.open()
        let (path, person) = ("\(hall.session)/allocations", hall.ruthID.description)
        var fields = hall.amounts(["770000", "230000"], version: 0, isFinished: false)
        fields["person"] = person
        let saved = try await hall.owner.post(path, fields, from: hall.future)
        let filling = try await hall.owner.get("\(hall.future)?person=\(person)").text
        let room = try await hall.owner.get(hall.future).text
        let closed = try await hall.owner.post(
            "\(path)/agreement", ["person": person, "version": "1"], from: hall.future)
        let after = try await hall.owner.get("\(hall.future)?person=\(person)").text
        fields["version"] = "2"
        let again = try await hall.owner.post(path, fields, from: hall.future)
        fields["person"] = hall.invited.person.id.description
        fields["version"] = "1"
        _ = try await hall.rita.post(
            "\(hall.invited.seat)/budget",
            hall.amounts(["10"], version: 0, isFinished: false), from: hall.invited.seat)
        let theirs = try await hall.owner.post(path, fields, from: hall.future)
        #expect([saved, closed, again, theirs].map(\.status) == [303, 303, 409, 409])
        #expect(filling.contains("value=\"770000\"") && !room.contains("770"))
        #expect(!after.contains("770") && after.contains("stays hidden"))
    }

    @Test func `a hidden bar is neither calibrated nor composed into notes`() async throws {
        let hall = try await Hall.open()
        _ = try await hall.rita.post(
            "\(hall.invited.seat)/bar", hall.invited.points([83, 17], version: 0),
            from: hall.invited.seat)
        _ = try await hall.owner.postJSON("\(hall.session)/closure", "{}", version: 1)
        _ = try await hall.owner.postJSON("\(hall.session)/notes", "{}")
        let relationship = "/relationships/\(hall.invited.table.relationship)"
        let pages = ["\(hall.session)/notes", relationship, "\(relationship)/calibration"]
        func mentions() async throws -> [Bool] {
            var found: [Bool] = []
            for page in pages {
                let text = try await hall.owner.getJSON(page).text
                found.append(text.contains(":83") || text.contains(" 83"))
            }
            return found
        }
        let before = try await mentions()
        let shown = try await hall.step("revelation", .bar, version: 0)
        let bars = try await hall.owner.getJSON("\(relationship)/calibration").text
        #expect(before == [false, false, false])
        #expect(shown.status == 303)
        #expect(bars.contains("\"customerBars\":1") && bars.contains("\"customer\":83"))
        let room = hall.invited.attributes
        _ = try await hall.owner.postJSON(
            "\(hall.session)/bar", #"{"points":{"\#(room[0])":64,"\#(room[1])":36}}"#, version: 0)
        _ = try await hall.owner.postJSON("\(hall.session)/bar/agreement", "{}", version: 1)
        let agreed = try await hall.owner.getJSON("\(relationship)/calibration").text
        #expect(agreed.contains("\"customerBars\":1") && agreed.contains("\"customer\":64"))
    }
}
