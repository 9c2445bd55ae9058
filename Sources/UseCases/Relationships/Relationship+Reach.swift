package import CustomerValue

extension Work {
    /// The relationship, if the actor can see it: any of the workspace for a member, only that of
    /// their own organisation (or one above it) for a guest.
    package func relationship(_ id: ID<Relationship>) throws -> Relationship {
        let found = try records.relationship(id).orNotFound()
        guard let home = actor.guestOrganization else { return found }
        let reachable = try records.organizations(under: found.organization)
        guard reachable.contains(where: { $0.id == home }) else { throw Refusal.notFound }
        return found
    }

    /// For `Change.reach`: the relationship named in the address.
    package func reachRelationship(in path: [String: String]) throws {
        let id = path["relationship"].flatMap { ID<Relationship>($0) }
        _ = try relationship(id.orNotFound())
    }
}
