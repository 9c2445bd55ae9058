package import CustomerValue

/// Notes documents and what the customer answered to them.
package protocol NotesRecords {
    /// Newest number first; at most the first of them is a draft.
    func notesDocuments(of session: ID<Session>) throws -> [NotesDocument]
    func insert(_ document: NotesDocument) throws
    func update(_ document: NotesDocument) throws

    /// Oldest first.
    func acknowledgements(of session: ID<Session>) throws -> [AcknowledgementLine]
    /// Acknowledging one version twice is one acknowledgement.
    func acknowledge(_ acknowledgement: NotesAcknowledgement) throws
    /// Oldest first.
    func corrections(of session: ID<Session>) throws -> [CorrectionLine]
    func insert(_ correction: NotesCorrection) throws
}

/// Who said "yes, that is what we said", by name.
package struct AcknowledgementLine: Sendable, Equatable {
    package let acknowledgement: NotesAcknowledgement
    package let personName: String

    package init(acknowledgement: NotesAcknowledgement, personName: String) {
        self.acknowledgement = acknowledgement
        self.personName = personName
    }
}

/// What the notes got wrong, and who says so.
package struct CorrectionLine: Sendable, Equatable {
    package let correction: NotesCorrection
    package let personName: String

    package init(correction: NotesCorrection, personName: String) {
        self.correction = correction
        self.personName = personName
    }
}
