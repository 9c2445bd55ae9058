package import CustomerValue

/// The journal as live pages follow it.
package protocol LiveRecords {
    /// Entries after a place that may concern a session: its own, and those of its relationship
    /// that are about no other session; the oldest first.
    func steps(
        of session: ID<Session>, within relationship: ID<Relationship>, after place: Int64,
        limit: Int
    ) throws -> [JournalStep]
}

/// One entry of the journal, without who, when and what.
package struct JournalStep: Sendable, Equatable {
    package let sequence: Int64
    package let deed: String

    package init(sequence: Int64, deed: String) {
        self.sequence = sequence
        self.deed = deed
    }
}
