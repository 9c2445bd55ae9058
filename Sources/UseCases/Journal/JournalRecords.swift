package import CustomerValue

/// The append-only journal of one workspace.
package protocol JournalRecords {
    /// The last sequence and hash, locked until the transaction ends.
    func lockJournalHead() throws -> (sequence: Int64, hash: String)
    /// The same without the lock, for reading.
    func journalHead() throws -> (sequence: Int64, hash: String)
    func append(_ record: JournalRecord, _ changes: [FieldChange]) throws
    /// Newest first, before the sequence given.
    func journal(
        about subject: Subject?, within relationship: ID<Relationship>?, before: Int64?,
        limit: Int
    ) throws -> [JournalLine]
    /// Every entry in order, for verification; calls back until the end.
    func eachJournalRecord(_ body: (JournalRecord, [FieldChange]) throws -> Void) throws
    /// What an earlier run of the same change answered.
    func earlierReceipt(changeID: String) throws -> (receipt: Receipt, digest: String)?
    func remember(_ receipt: Receipt, changeID: String, digest: String, at: Instant) throws
}

/// A journal entry as history pages show it.
package struct JournalLine: Sendable, Equatable {
    package let record: JournalRecord
    package let actorName: String
    package let changes: [FieldChange]

    package init(record: JournalRecord, actorName: String, changes: [FieldChange]) {
        self.record = record
        self.actorName = actorName
        self.changes = changes
    }
}
