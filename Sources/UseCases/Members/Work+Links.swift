import CustomerValue

extension Work {
    /// Makes a new link for a member or a person; it takes the place of every earlier one, or of
    /// those that ask for the same bar: bars of several relationships are asked for at once.
    /// Returns its token, which only the receipt may carry.
    ///
    /// - Parameter relationship: The one whose bar the link asks for.
    func newLink(
        _ purpose: Link.Purpose, for holder: LinkHolderID,
        asking relationship: ID<Relationship>? = nil
    ) throws -> String {
        try records.spendLinks(of: holder, asking: relationship, at: now)
        let token = surroundings.newToken()
        let lifetime = relationship == nil ? purpose : .memberInvitation
        var member: ID<Member>?
        var person: ID<Person>?
        switch holder {
        case .member(let id): member = id
        case .person(let id): person = id
        }
        try records.insert(
            Link(
                digest: surroundings.digest(token), purpose: purpose,
                workspace: actor.workspace.id, member: member, person: person,
                createdBy: actor.memberID, relationship: relationship,
                expiresAt: now.adding(minutes: lifetime.lifetimeMinutes)))
        return token
    }

    /// For `Change.reach`: the member named in the address.
    func reachMember(in path: [String: String]) throws {
        let id = path["member"].flatMap { ID<Member>($0) }
        _ = try records.member(id.orNotFound()).orNotFound()
    }

    /// For `Change.reach`: the person named in the address.
    func reachPerson(in path: [String: String]) throws {
        let id = path["person"].flatMap { ID<Person>($0) }
        _ = try records.person(id.orNotFound()).orNotFound()
    }
}
