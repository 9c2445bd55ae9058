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
        let attributes = try await describe(owner, table.relationship)
        let scheduled = try await owner.postJSON(
            "/relationships/\(table.relationship)/sessions",
            "{\"startsAt\":\"2026-11-24T08:51:00Z\",\"purpose\":\"First <talk>\"}")
        let session = try #require(scheduled.text.firstMatch(of: /"id":"([^"]+)"/)?.1)
        let room = Room(table: table, session: String(session), attributes: attributes)
        try await room.agree([40, 30, 20, 10, 0], version: 1)
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

    /// What our side agreed on: the first version when the room is opened, later ones after it.
    func agree(_ points: [Int], version: Int) async throws {
        let member = try #require(owner.actor.memberID)
        let now = owner.installation.clock.now
        let bar = Bar(
            points: Dictionary(
                zip(attributes, points), uniquingKeysWith: { first, _ in first }))
        try await owner.installation.store.write(owner.actor.workspace.id) { records in
            let hypothesis = try records.hypotheses(of: table.relationship).first.orNotFound()
            try records.append(
                HypothesisVersion(
                    hypothesis: hypothesis.id, number: version, bar: bar, agreedBy: member,
                    agreedAt: now, note: ""))
        }
    }

    private static func describe(
        _ owner: Someone, _ relationship: ID<Relationship>
    ) async throws -> [ID<ValueAttribute>] {
        let attributes = names.enumerated().map { position, name in
            ValueAttribute(
                id: owner.installation.newID(), relationship: relationship, name: name, what: "",
                how: "", position: position)
        }
        try await owner.installation.store.write(owner.actor.workspace.id) { records in
            for attribute in attributes { try records.insert(attribute) }
        }
        return attributes.map(\.id)
    }
}
