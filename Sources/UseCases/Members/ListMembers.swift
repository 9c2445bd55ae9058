package import CustomerValue

/// Everybody of the workspace; owners also see who waits for a new link.
package struct ListMembers: Question {
    package static let audience = Audience.members

    package init(_ fields: inout Fields) {}

    package func answer(in work: Work) throws -> MemberList {
        let isOwner = Audience.owners.includes(work.actor)
        return MemberList(
            members: try work.records.members(),
            requests: isOwner ? try work.records.linkRequests() : [])
    }
}

package struct MemberList: Sendable, Equatable {
    package let members: [Member]
    package let requests: [LinkRequest]
}
