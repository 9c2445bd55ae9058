package import CustomerValue

extension JournalChain {
    package enum Verdict: Sendable, Equatable {
        case intact(count: Int64)
        /// The first entry that does not fit what stands before it.
        case broken(sequence: Int64)
    }

    /// Recomputes the chain of one workspace from its beginning to its head.
    package func verdict(on records: any Records, in workspace: ID<Workspace>) throws -> Verdict {
        var last: (sequence: Int64, hash: String) = (0, Self.firstHash)
        var broken: Int64?
        try records.eachJournalRecord { record, changes in
            guard broken == nil else { return }
            let fits =
                record.sequence == last.sequence + 1 && record.previousHash == last.hash
                && hash(of: record, in: workspace) == record.hash
                // Texts may have been erased at a person's wish; then only their digest is left.
                && (changes.isEmpty || digest(changes) == record.textDigest)
            if !fits { broken = last.sequence + 1 }
            last = (record.sequence, record.hash)
        }
        if let broken { return .broken(sequence: broken) }
        let head = try records.journalHead()
        guard head.sequence == last.sequence, head.hash == last.hash else {
            return .broken(sequence: last.sequence + 1)
        }
        return .intact(count: last.sequence)
    }
}
