/// What a member may do in the workspace.
package enum Role: String, CaseIterable, Sendable {
    case owner, lead, accountManager, facilitator, noteTaker, contributor, reader
}

/// Whether a member can sign in.
package enum MemberState: String, CaseIterable, Sendable {
    case invited, active, disabled
}

/// A colleague of the home organisation with an account.
package struct Member: Hashable, Sendable {
    package let id: ID<Member>
    package var name: String
    package var email: String
    /// Made up with the sample programme: nothing is sent to it.
    package var hasSampleAddress: Bool
    package var role: Role
    package var function: BusinessFunction
    package var state: MemberState
    package var version: Int

    package init(
        id: ID<Member>, name: String, email: String, hasSampleAddress: Bool = false, role: Role,
        function: BusinessFunction, state: MemberState, version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.hasSampleAddress = hasSampleAddress
        self.role = role
        self.function = function
        self.state = state
        self.version = version
    }
}
