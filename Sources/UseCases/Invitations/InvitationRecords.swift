package import CustomerValue

/// Invitations, what is released to guests, and what guests mark.
package protocol InvitationRecords {
    func invitation(to session: ID<Session>, of person: ID<Person>) throws -> Invitation?
    /// By person.
    func invitations(to session: ID<Session>) throws -> [Invitation]
    /// Inserts, or saves over the one of the same person and session: the last word holds.
    func save(_ invitation: Invitation) throws
    /// Sessions with a seat for the person that were not called off, latest start first.
    func sessions(seating person: ID<Person>) throws -> [Session]

    func release(for session: ID<Session>) throws -> HypothesisRelease?
    func save(_ release: HypothesisRelease) throws
    /// Whether there was one.
    func removeRelease(for session: ID<Session>) throws -> Bool

    /// By attribute, kind and name of the person.
    func marks(in relationship: ID<Relationship>) throws -> [NamedMark]
    /// Marking twice is one mark.
    func insert(_ mark: AttributeMark) throws
    /// Whether there was one.
    func removeMark(
        _ kind: MarkKind, on attribute: ID<ValueAttribute>, by person: ID<Person>
    ) throws -> Bool

    func insert(_ code: EntryCode) throws
    /// The last one this browser asked for with this link.
    func entryCode(link: String, browser: String) throws -> EntryCode?
    /// Counts one try at an open code; false when none is left or it was used.
    func countTry(at code: ID<EntryCode>) throws -> Bool
    /// False when somebody else used it first.
    func useCode(_ code: ID<EntryCode>, at: Instant) throws -> Bool
    func entryCodeCount(of person: ID<Person>, since: Instant) throws -> Int
    func removeEntryCodes(sentBefore: Instant) throws
}

/// A mark with the name of whoever made it.
package struct NamedMark: Sendable, Equatable {
    package let mark: AttributeMark
    package let personName: String

    package init(mark: AttributeMark, personName: String) {
        self.mark = mark
        self.personName = personName
    }
}
