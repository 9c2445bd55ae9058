package import CustomerValue

/// The hash chain of one workspace's journal: each entry's hash covers the one before it, so a
/// changed, removed or inserted entry is found. The texts themselves are covered by their digest
/// only, so that a person's words can be erased and the chain still verifies.
package struct JournalChain: Sendable {
    package static let firstHash = String(repeating: "0", count: 64)

    let sha256: @Sendable ([UInt8]) -> String

    package init(sha256: @escaping @Sendable ([UInt8]) -> String) {
        self.sha256 = sha256
    }

    package func digest(_ changes: [FieldChange]) -> String {
        let parts = changes.flatMap { [$0.name, marked($0.before), marked($0.after)] }
        return sha256(lengthPrefixed(parts))
    }

    package func hash(of record: JournalRecord, in workspace: ID<Workspace>) -> String {
        sha256(
            lengthPrefixed([
                workspace.description, String(record.sequence), String(record.at.milliseconds),
                record.actorKind, record.actorID, record.deed, record.subject.kind.rawValue,
                record.subject.id, record.relationship?.description ?? "", record.textDigest,
                record.previousHash,
            ]))
    }

    private func marked(_ text: String?) -> String {
        text.map { "=" + $0 } ?? "-"
    }

    /// Each part behind its length, so that no two lists of parts read the same.
    private func lengthPrefixed(_ parts: [String]) -> [UInt8] {
        parts.reduce(into: [UInt8]()) { bytes, part in
            bytes += Array("\(part.utf8.count):".utf8)
            bytes += Array(part.utf8)
        }
    }
}
