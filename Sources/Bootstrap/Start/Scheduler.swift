import CustomerValue
import Delivery
import Logging
import ServiceLifecycle
import UseCases

/// What happens without anybody asking: due mail goes out, reminders are written. Every process
/// looks: the lease in the store says which one sends, and a reminder is written once, whoever
/// writes it.
struct Scheduler: Service {
    static let pauseSeconds = 5
    /// A reminder belongs to a day, so that nobody misses it by minutes.
    static let reminderMinutes = 10

    let installation: Installation
    /// Nil: mail waits in the outbox, and its links are copied by hand.
    let mailServer: MailServer?
    let logger: Logger

    func run() async throws {
        let holder = installation.surroundings.newToken()
        await cancelWhenGracefulShutdown {
            var reminding = installation.surroundings.now()
            while !Task.isCancelled {
                let now = installation.surroundings.now()
                if now >= reminding {
                    await attempt { try await remind(at: now) }
                    reminding = now.adding(minutes: Self.reminderMinutes)
                }
                await attempt { try await send(as: holder) }
                // Cancelled in its sleep it has nothing left to do.
                try? await Task.sleep(for: .seconds(Self.pauseSeconds))
            }
        }
    }

    private func remind(at now: Instant) async throws {
        try await NotesReminders(
            store: installation.store, surroundings: installation.surroundings
        ).run(at: now)
    }

    private func send(as holder: String) async throws {
        guard let mailServer else { return }
        let now = installation.surroundings.now
        let sender = MailSender(mailServer)
        let carrier = MailCarrier(
            from: mailServer.from, now: now,
            send: { await sender.send($0, to: $1) },
            files: NotesAttachment(installation).files)
        try await MailRound(
            store: installation.store, holder: holder, carry: carrier.carry
        ).run(at: now)
    }

    private func attempt(_ look: () async throws -> Void) async {
        do {
            try await look()
        } catch {
            // The next look tries again.
            logger.warning("The outbox could not be looked at", metadata: ["error": "\(error)"])
        }
    }
}
