import CustomerValue
import Store
import UseCases

@testable import Web

/// A planned session an hour ahead, with one person of the customer seated and a link made.
struct Invited {
    let table: Table
    let person: Person
    let session: ID<Session>
    let attributes: [ID<ValueAttribute>]
    let link: String

    var installation: Installation { table.installation }
    var owner: Someone { table.owner }
    var seat: String { "/portal/sessions/\(session)/seat" }

    static func set(
        _ owner: Someone, _ organizationName: String = "Lakeside Power",
        email: String? = "ruth@lakeside.example"
    ) async throws -> Invited {
        let table = try await Table.set(owner, organizationName)
        let person = Person(
            id: owner.installation.newID(), organization: table.person.organization,
            name: "Rita of \(organizationName)", email: email, title: "Plant manager",
            function: .operations, level: .manager)
        try await owner.installation.store.write(owner.actor.workspace.id) {
            try $0.insert(person)
        }
        let place = ["relationship": table.relationship.description]
        let session = try await owner.make(
            ScheduleSession.self, place,
            #"{"startsAt":"2026-11-24T10:00:00Z","minutes":90,"purpose":"INSIDE purpose"}"#)
        try await owner.make(
            SeatAttendee.self, ["session": session], #"{"person":"\#(person.id)"}"#)
        let attributes = try await agree(owner, place, organizationName)
        let made = try await owner.postJSON(
            "/sessions/\(session)/links", #"{"person":"\#(person.id)"}"#)
        guard let link = made.text.firstMatch(of: /"link":"([^"]+)"/)?.1,
            let id = ID<Session>(session)
        else { throw Refusal.notFound }
        return Invited(
            table: table, person: person, session: id, attributes: attributes,
            link: String(link))
    }

    /// Five attributes of 20 points each, agreed on our side.
    private static func agree(
        _ owner: Someone, _ place: [String: String], _ name: String
    ) async throws -> [ID<ValueAttribute>] {
        var attributes: [ID<ValueAttribute>] = []
        for number in 1...5 {
            let id = try await owner.make(
                AddAttribute.self, place,
                #"{"name":"Strength \#(number) for \#(name)","what":"What","how":"How"}"#)
            attributes += [ID<ValueAttribute>(id)].compactMap { $0 }
        }
        let points = attributes.map { "\"\($0)\":20" }.joined(separator: ",")
        try await owner.make(FillBar.self, place, "{\"points\":{\(points)},\"submit\":true}")
        try await owner.makeCurrent(RevealBars.self, place)
        try await owner.make(AgreeBar.self, place, "{\"points\":{\(points)},\"note\":\"INSIDE\"}")
        return attributes
    }

    /// The code of the newest mail, as only its reader knows it.
    func mailedCode() async throws -> String {
        let mails = try await installation.store.read(owner.actor.workspace.id) {
            try $0.outboxMail(limit: 50)
        }
        let code = mails.first { $0.mail.isSecret }?.mail.text.firstMatch(of: /\d{6}/)
        return code.map { String($0.0) } ?? ""
    }

    func askForCode(_ browser: Browser) async throws -> Answer {
        try await browser.post("\(link)/code", from: link)
    }

    func enter(_ code: String, _ browser: Browser) async throws -> Answer {
        try await browser.post("\(link)/entry", ["code": code], from: link)
    }

    /// A browser that came in with a mailed code.
    func entered() async throws -> Browser {
        let browser = Browser(installation)
        _ = try await askForCode(browser)
        _ = try await enter(mailedCode(), browser)
        return browser
    }

    func points(_ points: [Int], version: Int) -> [String: String] {
        let pairs = zip(attributes, points).map { ("points.\($0)", String($1)) }
        return Dictionary(pairs + [("version", String(version))]) { $1 }
    }
}
