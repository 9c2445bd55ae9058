package import CustomerValue

/// Everything a use case may load and save inside its one transaction, for one workspace.
/// Each concept states its own part; the store implements them all on SQL.
package protocol Records:
    JournalRecords, WorkspaceRecords, MemberRecords, OrganizationRecords, RelationshipRecords,
    HypothesisRecords, CatalogueRecords, ValueModelRecords, SessionRecords, NoteRecords,
    OpportunityRecords, EconomicsRecords, NotesRecords, PromiseRecords, PortalRecords,
    HomeRecords, ReviewRecords, SharingRecords, MailRecords, InvitationRecords, LiveRecords,
    StageRecords, ParkingRecords
{}

/// Where the records live. A body runs off the event loop, inside one transaction of one
/// workspace: a snapshot when reading, all or nothing when writing.
package protocol Store: Sendable {
    /// How often something was written. What was read at one count is still so while it stands.
    /// Nil where others write to the same database unseen.
    var writeCount: Int? { get }

    /// Wakes after every commit that added to the workspace's journal, whichever process made it,
    /// and whenever one may have been missed; ends the wait when the store closes.
    func tell(_ wake: AsyncStream<Void>.Continuation, newsOf workspace: ID<Workspace>)

    func read<Value: Sendable>(
        _ workspace: ID<Workspace>,
        _ body: @escaping @Sendable (any Records) throws -> Value
    ) async throws -> Value

    func write<Value: Sendable>(
        _ workspace: ID<Workspace>,
        _ body: @escaping @Sendable (any Records) throws -> Value
    ) async throws -> Value

    /// The doors: what is looked up before anybody knows the workspace.
    func readEntrance<Value: Sendable>(
        _ body: @escaping @Sendable (any EntranceRecords) throws -> Value
    ) async throws -> Value

    func writeEntrance<Value: Sendable>(
        _ body: @escaping @Sendable (any EntranceRecords) throws -> Value
    ) async throws -> Value
}
