import CustomerValue
import Store
import Testing

@testable import UseCases
@testable import Web

/// Functions are asked for their bars by mail: all at once, by their own links, and reminded.
struct AskForBarsTests {
    private struct Asking {
        let table: Table
        let colleagues: [Someone]
        var owner: Someone { table.owner }
        var place: String { "/relationships/\(table.relationship)" }
        var alignment: String { "\(place)/alignment" }

        func mails() async throws -> [OutboxMail] {
            try await owner.installation.store.read(owner.actor.workspace.id) {
                try $0.outboxMail(limit: 50)
            }
        }

        func id(_ colleague: Someone) -> String { colleague.actor.memberID?.description ?? "" }
    }

    private func asking() async throws -> Asking {
        let owner = try await Installation(hasMailServer: true).workspace()
        let table = try await Table.set(owner)
        _ = try await owner.postJSON(
            "/relationships/\(table.relationship)/attributes", #"{"name":"Speed"}"#)
        let workspace = owner.actor.workspace
        return Asking(
            table: table,
            colleagues: [
                try await owner.installation.member(.lead, of: workspace),
                try await owner.installation.member(.contributor, of: workspace),
            ])
    }

    @Test func `all are asked at once, each by a link of their own that leads to the bar`()
        async throws
    {
        let asking = try await asking()
        let owner = asking.owner
        let before = try await owner.get(asking.alignment).text
        let sent = try await owner.post(
            "\(asking.place)/invitations", ["everybody": "on"], from: asking.alignment)
        let mails = try await asking.mails()
        let after = try await owner.get(asking.alignment).text
        let outbox = try await owner.get("/mail").text
        let history = try await owner.getJSON("/history/relationship/\(asking.table.relationship)")
            .text
        #expect(sent.status == 303)
        #expect(Set(mails.map(\.mail.to.name)) == Set(asking.colleagues.map(\.actor.name)))
        #expect(mails.allSatisfy { $0.mail.isSecret && $0.state == .waiting })
        let links = mails.compactMap { $0.mail.text.firstMatch(of: /http\S+(\/links\/\w+)/)?.1 }
        #expect(Set(links).count == 2)
        let shown = mails[0].mail.text.replacing(
            /http\S+links\S+/, with: BarMailTexts.linkToCome)
        #expect(before.contains(shown.split(separator: "\n")[0]))
        #expect(before.contains("Ask all 2 who have not answered"))
        #expect(after.contains("2 asked"))
        for link in links {
            let browser = Browser(owner.installation)
            let entered = try await browser.post(String(link), from: String(link))
            #expect(entered.location == "\(asking.alignment)/bar")
            #expect(!outbox.contains(link) && !history.contains(link))
        }
    }

    @Test func `whoever was asked is reminded by hand, and whoever answered is left alone`()
        async throws
    {
        let asking = try await asking()
        let owner = asking.owner
        let place = "\(asking.place)/invitations"
        let (lead, contributor) = (asking.colleagues[0], asking.colleagues[1])
        let first = try await owner.postJSON(place, "{\"members\":[\"\(asking.id(lead))\"]}")
        owner.installation.clock.advance(minutes: 1)
        let attribute = try await owner.installation.store.read(owner.actor.workspace.id) {
            try $0.attributes(of: asking.table.relationship).first.orNotFound().id
        }
        _ = try await contributor.postJSON(
            "\(asking.place)/bars", "{\"points\":{\"\(attribute)\":100},\"submit\":true}")
        let rest = try await owner.postJSON(place, "{\"everybody\":true}")
        let subjects = try await asking.mails().map { "\($0.mail.to.name): \($0.mail.subject)" }
        let page = try await owner.get(asking.alignment).text
        #expect([first.status, rest.status] == [200, 200])
        #expect(
            subjects == [
                "lead of Meridian: Reminder: Your 100 points: what helps Lakeside Power?",
                "lead of Meridian: Your 100 points: what helps Lakeside Power?",
            ])
        #expect(page.contains("Ask the one who has not answered"))
    }

    @Test func `strangers and nobody are refused, and revealed bars are asked for no more`()
        async throws
    {
        let asking = try await asking()
        let place = "\(asking.place)/invitations"
        let statuses = [
            try await asking.owner.postJSON(place, "{}").status,
            try await asking.owner.postJSON(
                place, "{\"members\":[\"\(asking.owner.installation.newIDText())\"]}"
            ).status,
            try await asking.colleagues[1].postJSON(place, "{\"everybody\":true}").status,
        ]
        #expect(statuses == [422, 422, 403])
        #expect(try await asking.mails() == [])
    }

    @Test func `a colleague with a sample address is asked, and nothing is sent`() async throws {
        let asking = try await asking()
        let owner = asking.owner
        let sample = Member(
            id: owner.installation.newID(), name: "Sam", email: "sam@meridian.example",
            hasSampleAddress: true, role: .contributor, function: .service, state: .active)
        try await owner.installation.store.write(owner.actor.workspace.id) {
            try $0.insert(sample)
        }
        let page = try await owner.get(asking.alignment).text
        _ = try await owner.postJSON(
            "\(asking.place)/invitations", "{\"members\":[\"\(sample.id)\"]}")
        let mails = try await asking.mails()
        #expect(page.contains("withheld: sample address") && page.contains("never sent"))
        #expect(mails.map(\.state) == [.withheld])
        #expect(mails.map(\.mail.text) == [""])
    }
}
