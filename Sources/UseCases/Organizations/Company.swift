package import CustomerValue

/// Another company with all its parts.
package struct Company: Sendable {
    package let top: Organization
    /// The top and everything below it, by name.
    package let organizations: [Organization]
    /// The relationship it is seen in; its history shows what happens to parts and people.
    package let relationship: ID<Relationship>?

    /// One of its parts named in a field.
    func part(_ id: ID<Organization>, field: String) throws(Refusal) -> Organization {
        guard let found = organizations.first(where: { $0.id == id }) else {
            throw .invalid([FieldError(field, .unknown)])
        }
        return found
    }
}

extension Work {
    /// The other company that this is, or is a part of.
    func company(of id: ID<Organization>) throws -> Company {
        var top = try records.organization(id).orNotFound()
        var passed: Set<ID<Organization>> = [top.id]
        while let parent = top.parent, passed.insert(parent).inserted {
            top = try records.organization(parent).orNotFound()
        }
        return Company(
            top: top, organizations: try records.organizations(under: top.id),
            relationship: try records.relationships(seenFrom: id).first?.id)
    }

    /// An organisation named in a field; without a name, the one the relationship is with.
    func organization(
        _ id: ID<Organization>?, of relationship: ID<Relationship>, field: String
    ) throws -> Organization {
        let root = try self.relationship(relationship).organization
        let all = try records.organizations(under: root)
        guard let found = all.first(where: { $0.id == id ?? root }) else {
            throw Refusal.invalid([FieldError(field, .unknown)])
        }
        return found
    }
}
