import CustomerValue
import Foundation
import Store
import Testing
import UseCases

@testable import Web

/// A session with our agreed bar of 40/30/20/10/0, as the session's pages need it.
struct Room: Sendable {
    let table: Table
    let session: String
    let attributes: [ID<ValueAttribute>]

    var owner: Someone { table.owner }

    static let names = ["Sales support", "Reliability", "Delivery", "Repair", "Training"]

    static func open(
        _ owner: Someone, _ name: String = "Lakeside Power"
    ) async throws -> Room {
        let table = try await Table.set(owner, name)
        let attributes = try await agree(owner, table.relationship, [40, 30, 20, 10, 0])
        let scheduled = try await owner.postJSON(
            "/relationships/\(table.relationship)/sessions",
            "{\"startsAt\":\"2026-11-24T08:51:00Z\",\"purpose\":\"First <talk>\"}")
        let session = try #require(scheduled.text.firstMatch(of: /"id":"([^"]+)"/)?.1)
        let room = Room(table: table, session: String(session), attributes: attributes)
        _ = try await owner.postJSON(
            "\(room.path)/attendees", "{\"person\":\"\(table.person.id)\"}")
        return room
    }

    var path: String { "/sessions/\(session)" }

    /// The customer's points as a form sends them, beginning at an attribute's place.
    func points(_ values: [Int], version: Int) -> [String: String] {
        var fields = ["version": String(version)]
        for (attribute, value) in zip(attributes, values) {
            fields["points.\(attribute)"] = String(value)
        }
        return fields
    }

    private static func agree(
        _ owner: Someone, _ relationship: ID<Relationship>, _ points: [Int]
    ) async throws -> [ID<ValueAttribute>] {
        let installation = owner.installation
        let now = installation.clock.now
        let attributes = names.enumerated().map { position, name in
            ValueAttribute(
                id: installation.newID(), relationship: relationship, name: name, what: "",
                how: "", position: position)
        }
        let member = try #require(owner.actor.memberID)
        let bar = Bar(
            points: Dictionary(
                zip(attributes.map(\.id), points), uniquingKeysWith: { first, _ in first }))
        try await installation.store.write(owner.actor.workspace.id) { records in
            for attribute in attributes { try records.insert(attribute) }
            let hypothesis = try records.hypotheses(of: relationship).first.orNotFound()
            try records.append(
                HypothesisVersion(
                    hypothesis: hypothesis.id, number: 1, bar: bar, agreedBy: member,
                    agreedAt: now, note: ""))
        }
        return attributes.map(\.id)
    }
}
