import CustomerValue
import Store
import UseCases

@testable import Web

/// A relationship with people on both sides of the table.
struct Table {
    let owner: Someone
    let guest: Someone
    let relationship: ID<Relationship>
    let person: Person

    var installation: Installation { owner.installation }

    /// Opens a relationship through the site and signs in a person of its organisation.
    static func set(
        _ owner: Someone, _ organizationName: String = "Lakeside Power"
    ) async throws -> Table {
        let installation = owner.installation
        let id: ID<Relationship> = installation.newID()
        let opened = try await owner.postJSON(
            "/relationships",
            "{\"id\":\"\(id)\",\"organizationName\":\"\(organizationName)\"}")
        guard opened.status == 201 else { throw Refusal.notFound }
        let workspace = owner.actor.workspace
        let person = try await installation.store.write(workspace.id) { records in
            let organization = try records.relationship(id).orNotFound().organization
            let person = Person(
                id: ID(high: id.high, low: id.low), organization: organization,
                name: "Ruth of \(organizationName)", title: "Plant manager",
                function: .operations, level: .manager)
            try records.insert(person)
            return person
        }
        return Table(
            owner: owner, guest: try await installation.guest(person, of: workspace),
            relationship: id, person: person)
    }

    /// An opportunity, added and answered through the API.
    func opportunity(
        _ title: String, answer: CustomerValue.Answer? = nil, reason: String = "because"
    ) async throws -> ID<Opportunity> {
        let id: ID<Opportunity> = installation.newID()
        _ = try await owner.postJSON(
            "/relationships/\(relationship)/opportunities",
            """
            {"id":"\(id)","title":"\(title)","how":"It saves a shift","kind":"service",
            "horizon":"repair","raisedBy":"\(person.id)"}
            """)
        guard let answer else { return id }
        let until = answer == .needsUnderstanding ? ",\"studyUntil\":\"2027-01-31\"" : ""
        _ = try await owner.postJSON(
            "/opportunities/\(id)/decision",
            "{\"answer\":\"\(answer.rawValue)\",\"reason\":\"\(reason)\"\(until)}", version: 0)
        return id
    }

    /// An offered promise, made through the API; due ten days after the start.
    func promise(_ title: String, dueOn: String = "2026-12-04") async throws -> ID<Promise> {
        let id: ID<Promise> = installation.newID()
        _ = try await owner.postJSON(
            "/relationships/\(relationship)/promises",
            """
            {"id":"\(id)","title":"\(title)","conditions":"Repaired within 2 days",
            "dueOn":"\(dueOn)","ownerTheirs":"\(person.id)",
            "worthPerYear":{"amount":"120000","currency":"USD"}}
            """)
        return id
    }

    /// One step of a promise by form, from the page it stands on, by the side whose word it is.
    @discardableResult
    func step(
        _ kind: PromiseEventKind, _ id: ID<Promise>, version: Int, reason: String = "so it is",
        dueOn: String = "2027-01-15"
    ) async throws -> Answer {
        let fields = ["version": String(version), "reason": reason, "dueOn": dueOn]
        let name = Self.places[kind] ?? ""
        if isGuests(kind) {
            let page = "/portal/promises/\(id)"
            return try await guest.post("\(page)/\(name)", fields, from: page)
        }
        let page = "/promises/\(id)"
        return try await owner.post("\(page)/\(name)", fields, from: page)
    }

    static let places: [PromiseEventKind: String] = [
        .accepted: "acceptance", .kept: "fulfilment", .refused: "refusal",
        .renegotiated: "renegotiation", .delivered: "delivery", .withdrawn: "withdrawal",
        .broken: "break",
    ]

    private func isGuests(_ kind: PromiseEventKind) -> Bool {
        switch kind {
        case .offered, .withdrawn: false
        case .accepted, .kept, .refused: guest.actor.side == .customer
        case .renegotiated, .delivered, .broken: guest.actor.side == .supplier
        }
    }
}
