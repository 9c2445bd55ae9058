package import CustomerValue

extension Work {
    /// The session, if the actor can see it: a member sees all of the workspace; a guest those of
    /// their own organisation whose notes were published.
    package func session(_ id: ID<Session>) throws -> Session {
        let found = try records.session(id).orNotFound()
        _ = try relationship(found.relationship)
        guard actor.guestOrganization != nil else { return found }
        let documents = try records.notesDocuments(of: id)
        guard documents.contains(where: { $0.publishedAt != nil }) else { throw Refusal.notFound }
        return found
    }

    /// A session that was not cancelled: only such a one takes down what is said.
    func livingSession(_ id: ID<Session>) throws -> Session {
        let found = try session(id)
        guard found.state != .cancelled else { throw Refusal.rule(.sessionCancelled) }
        return found
    }

    /// For `Change.reach`: the session named in the address.
    func reachSession(in path: [String: String]) throws {
        let id = path["session"].flatMap { ID<Session>($0) }
        _ = try session(id.orNotFound())
    }

    /// Somebody of the other organisation, as the one who speaks.
    func checkPerson(
        _ id: ID<Person>?, in relationship: ID<Relationship>, field: String
    ) throws {
        guard let id else { return }
        let organization = try self.relationship(relationship).organization
        let people = try records.people(under: organization)
        guard people.contains(where: { $0.id == id }) else {
            throw Refusal.invalid([FieldError(field, .unknown)])
        }
    }

    func checkAttribute(_ id: ID<ValueAttribute>?, in relationship: ID<Relationship>) throws {
        guard let id else { return }
        guard try records.attribute(id)?.relationship == relationship else {
            throw Refusal.invalid([FieldError("attribute", .unknown)])
        }
    }

    func checkOpportunity(_ id: ID<Opportunity>?, in relationship: ID<Relationship>) throws {
        guard let id else { return }
        guard try records.opportunity(id)?.relationship == relationship else {
            throw Refusal.invalid([FieldError("opportunity", .unknown)])
        }
    }

    func checkDriver(_ id: ID<ValueDriver>?, in relationship: ID<Relationship>) throws {
        guard let id else { return }
        guard try records.driver(id)?.relationship == relationship else {
            throw Refusal.invalid([FieldError("driver", .unknown)])
        }
    }
}
