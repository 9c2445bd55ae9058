package import CustomerValue

/// One look at the outbox: whoever holds the lease sends what is due. Several processes over one
/// database take turns; one that dies loses the lease by time, and what it had not noted as sent
/// is sent again.
package struct MailRound: Sendable {
    package typealias Carry = @Sendable (Mail, ID<Workspace>) async -> MailAnswer

    package static let leaseName = "outbox"
    /// Longer than one mail may take, so that a slow server does not lose its sender the lease.
    package static let leaseMinutes = 5
    package static let mailsAtOnce = 20

    let store: any Store
    /// This process, told from others.
    let holder: String
    let carry: Carry

    package init(store: any Store, holder: String, carry: @escaping Carry) {
        self.store = store
        self.holder = holder
        self.carry = carry
    }

    /// Returns how many mails were tried; 0 as well when another process holds the lease.
    @discardableResult
    package func run(at now: @Sendable () -> Instant) async throws -> Int {
        guard try await takesLease(at: now()) else { return 0 }
        var count = 0
        for workspace in try await store.readEntrance({ try $0.workspaceIDs() }) {
            let start = now()
            let due = try await store.read(workspace) { records in
                try records.dueMail(at: start, limit: Self.mailsAtOnce)
            }
            for mail in due {
                // A round of many mails outlasts the lease it began with.
                guard try await takesLease(at: now()) else { return count }
                try await send(mail, of: workspace, at: now)
                count += 1
            }
        }
        return count
    }

    private func takesLease(at now: Instant) async throws -> Bool {
        let holder = holder
        return try await store.writeEntrance { entrance in
            try entrance.takeLease(
                Self.leaseName, holder: holder, at: now,
                until: now.adding(minutes: Self.leaseMinutes))
        }
    }

    private func send(
        _ due: OutboxMail, of workspace: ID<Workspace>, at now: @Sendable () -> Instant
    ) async throws {
        var next = due
        if let end = due.mail.expiresAt, end <= now() {
            next.state = .expired
        } else {
            next = due.tried(await carry(due.mail, workspace), at: now())
        }
        let saved = next
        try await store.write(workspace) { try $0.save(saved) }
    }
}
