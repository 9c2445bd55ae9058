package import CustomerValue

/// The people of the home organisation, and how people get in.
package protocol MemberRecords {
    func member(_ id: ID<Member>) throws -> Member?
    func members() throws -> [Member]
    func insert(_ member: Member) throws
    /// Saves over the version before `member.version`.
    func update(_ member: Member) throws
    func insert(_ link: Link) throws
    /// Spends every link of the holder, and the requests for new ones with them; with a
    /// relationship, only those that ask for the bar of it.
    func spendLinks(
        of holder: LinkHolderID, asking relationship: ID<Relationship>?, at: Instant) throws
    /// Ends every session, token and link at once.
    func endAccess(of holder: LinkHolderID, at: Instant) throws
    /// Who asked for a new link, longest waiting first.
    func linkRequests() throws -> [LinkRequest]
}

/// Whom a link, a session or a token lets in.
package enum LinkHolderID: Sendable, Hashable {
    case member(ID<Member>)
    case person(ID<Person>)

    package var member: ID<Member>? {
        if case .member(let id) = self { id } else { nil }
    }

    package var person: ID<Person>? {
        if case .person(let id) = self { id } else { nil }
    }
}

/// Somebody whose link is spent and who asked for another.
package struct LinkRequest: Sendable, Equatable {
    package let holder: LinkHolderID
    package let name: String
    package let requestedAt: Instant

    package init(holder: LinkHolderID, name: String, requestedAt: Instant) {
        self.holder = holder
        self.name = name
        self.requestedAt = requestedAt
    }
}
