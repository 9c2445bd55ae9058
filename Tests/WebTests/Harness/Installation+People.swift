import CustomerValue
import Foundation
import Store
import UseCases

@testable import Web

extension Installation {
    /// A new workspace with its first owner.
    func workspace(
        _ name: String = "Meridian", kind: WorkspaceKind = .supplier
    ) async throws -> Someone {
        let workspace = Workspace(
            id: newID(), name: name, kind: kind, currency: .usDollar, timeZoneName: "UTC",
            createdAt: clock.now, version: 1)
        _ = try await store.engine.write { connection in
            try connection.run(
                """
                INSERT INTO workspace
                    (id, name, kind, currency, time_zone, created_at, version)
                VALUES ($1, $2, $3, 'USD', 'UTC', $4, 1)
                """,
                [
                    .text(workspace.id.description), .text(name), .text(kind.rawValue),
                    .integer(workspace.createdAt.milliseconds),
                ])
        }
        return try await member(.owner, of: workspace)
    }

    /// A new active member with both kinds of credentials.
    func member(
        _ role: Role, of workspace: Workspace, function: BusinessFunction = .sales
    ) async throws -> Someone {
        let member = Member(
            id: newID(), name: "\(role.rawValue) of \(workspace.name)",
            email: "\(UUID().uuidString.lowercased())@example.com", role: role,
            function: function, state: .active, version: 1)
        try await store.write(workspace.id) { try $0.insert(member) }
        let actor = Actor(
            workspace: workspace,
            identity: .member(member.id, role: role, function: function), name: member.name)
        return try await signedIn(actor)
    }

    /// A person of the other organisation, signed in as a guest.
    func guest(_ person: Person, of workspace: Workspace) async throws -> Someone {
        try await signedIn(
            Actor(
                workspace: workspace,
                identity: .guest(person.id, organization: person.organization),
                name: person.name))
    }

    func newID<Entity>() -> ID<Entity> {
        ID(site.desk.surroundings.newIDText()) ?? ID(high: 0, low: 0)
    }

    private func signedIn(_ actor: Actor) async throws -> Someone {
        let session = site.desk.surroundings.newToken()
        let bearer = site.desk.surroundings.newToken()
        let digest = site.desk.surroundings.digest
        let now = clock.now
        let workspace = SQLValue.text(actor.workspace.id.description)
        try await store.engine.write { connection in
            try connection.run(
                """
                INSERT INTO sign_in
                    (digest, workspace_id, member_id, person_id, created_at, last_seen_at)
                VALUES ($1, $2, $3, $4, $5, $5)
                """,
                [
                    .text(digest(session)), workspace,
                    SQLValue(actor.memberID?.description),
                    SQLValue(actor.personID?.description), .integer(now.milliseconds),
                ])
            try connection.run(
                """
                INSERT INTO api_token (digest, workspace_id, id, member_id, person_id, name,
                    prefix, created_at, expires_at)
                VALUES ($1, $2, $3, $4, $5, 'test', 'test', $6, $7)
                """,
                [
                    .text(digest(bearer)), workspace, .text(digest(bearer)),
                    SQLValue(actor.memberID?.description),
                    SQLValue(actor.personID?.description), .integer(now.milliseconds),
                    .integer(now.adding(days: 90).milliseconds),
                ])
        }
        return Someone(
            installation: self, actor: actor, sessionToken: session, bearerToken: bearer)
    }
}

extension Installation {
    func newIDText() -> String { site.desk.surroundings.newIDText() }
}

extension Pattern {
    /// The template with every parameter replaced by what `value` gives for its name.
    func filled(with value: (String) -> String) -> String {
        parameters.reduce(template) { path, name in
            path.replacingOccurrences(of: "{\(name)}", with: value(name))
        }
    }
}
