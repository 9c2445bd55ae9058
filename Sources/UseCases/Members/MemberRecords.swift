package import CustomerValue

/// The people of the home organisation.
package protocol MemberRecords {
    func member(_ id: ID<Member>) throws -> Member?
    func members() throws -> [Member]
    func insert(_ member: Member) throws
    /// Saves over the version before `member.version`.
    func update(_ member: Member) throws
}
