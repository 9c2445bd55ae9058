package import CustomerValue

/// What is not to be shared further, and the conversations that may be shown together.
package protocol SharingRecords {
    /// In the order of what they are about.
    func sharingMarks(of session: ID<Session>) throws -> [SharingMark]
    /// The first mark on one subject stays.
    func insert(_ mark: SharingMark) throws
    /// Whether there was one.
    func removeSharingMark(
        on subject: SharingMark.Subject, in session: ID<Session>
    ) throws -> Bool
    /// Sessions with published notes of an organisation and of all below it, oldest first.
    func publishedSessions(under organization: ID<Organization>) throws -> [Session]
}
