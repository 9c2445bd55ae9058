import CustomerValue
import Delivery
import Foundation
import Secrets
import UseCases

extension Surroundings {
    /// The real clock, random ids and tokens, and Argon2id.
    static func live(
        _ secrets: Secrets, baseAddress: @escaping @Sendable () -> String
    ) throws -> Surroundings {
        let hasher = try PasswordHasher(secrets)
        let printer = DocumentPrinter()
        return Surroundings(
            now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) },
            newIDText: { newIDText(secrets) },
            newToken: { secrets.randomToken() },
            sha256: { secrets.sha256($0) },
            hashPassword: { password in
                try await whenFree { try await hasher.hash(password) }
            },
            verifyPassword: { password, hash in
                try await whenFree { try await hasher.verify(password, against: hash) }
            }, baseAddress: baseAddress, printPDF: { try await printer.pdf(html: $0) })
    }

    private static func newIDText(_ secrets: Secrets) -> String {
        let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
        let halves = secrets.randomBytes(16).map(UInt64.init)
        let random = (
            halves[..<8].reduce(0) { $0 << 8 | $1 }, halves[8...].reduce(0) { $0 << 8 | $1 }
        )
        return ID<Surroundings>.version7(at: now, random: random).description
    }

    /// A storm of sign-ins is asked to wait a moment; it must not slow down everything else.
    private static func whenFree<Value: Sendable>(
        _ work: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await work()
        } catch PasswordHasher.Failure.busy {
            throw Refusal.tooMany(retryAfterSeconds: 2)
        }
    }
}
