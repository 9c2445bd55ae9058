import CustomerValue
package import UseCases

extension Programme {
    /// What an installation holds of the programme.
    package enum Standing: Sendable, Equatable {
        case empty
        case played(Result)
        /// Begun and never finished.
        case unfinished
        /// Somebody's own data: nothing is played into it.
        case foreign
    }

    /// Looks at the oldest workspace and at the last deeds. Throws what the store throws.
    package static func standing(in store: any Store) async throws -> Standing {
        let ids = try await store.readEntrance { try $0.workspaceIDs() }
        guard let first = ids.first else { return .empty }
        guard try await store.read(first, { try $0.workspace().name }) == workspaceName else {
            return .foreign
        }
        guard let guest = try await guest(in: first, store), ids.count > 1,
            try await isComplete(ids[1], store)
        else { return .unfinished }
        return .played(
            Result(
                workspace: first, leadEmail: leadEmail, guest: guest,
                customerOwnerEmail: CompanyStory.customer.ownerEmail))
    }

    private static func guest(
        in workspace: ID<Workspace>, _ store: any Store
    ) async throws -> ID<Person>? {
        try await store.read(workspace) { records in
            let line = try records.relationships(
                matching: CustomerStory.lakesidePower.name, after: "", limit: 1
            ).first
            let people = try line.map { try records.people(under: $0.relationship.organization) }
            return people?.first { $0.email == guestEmail }?.id
        }
    }

    /// The story ends with the last driver of the customer's last supplier.
    private static func isComplete(
        _ workspace: ID<Workspace>, _ store: any Store
    ) async throws -> Bool {
        guard let last = PartnerStory.all.last else { return true }
        return try await store.read(workspace) { records in
            let line = try records.relationships(matching: last.name, after: "", limit: 1).first
            let drivers = try line.map { try records.drivers(of: $0.relationship.id) }
            return drivers?.count == last.drivers.count
        }
    }
}
