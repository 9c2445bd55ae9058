package import CustomerValue

/// What the pure layers must be told: time, ids and secrets. One live value is made at start.
package struct Surroundings: Sendable {
    package var now: @Sendable () -> Instant
    package var newIDText: @Sendable () -> String
    /// 256 random bits as text that fits into a URL.
    package var newToken: @Sendable () -> String
    package var sha256: @Sendable ([UInt8]) -> String
    package var hashPassword: @Sendable (String) async throws -> String
    /// Takes as long without a hash (nobody has the address) as with one, and answers false.
    package var verifyPassword: @Sendable (_ password: String, _ hash: String?) async throws -> Bool
    /// What every absolute address starts with, without a slash at its end.
    package var baseAddress: @Sendable () -> String
    /// Mail can leave; without a server it waits in the outbox.
    package var hasMailServer = false
    /// The sample programme is being told: addresses made now are nobody's.
    package var makesSamples = false
    /// A page that holds everything it shows, as a PDF; throws a `Refusal.rule` that says why not.
    package var printPDF: @Sendable (_ html: String) async throws -> [UInt8]
    /// One for all copies, so that every request finds what others judged.
    let judgedModels = JudgedModels()

    package init(
        now: @escaping @Sendable () -> Instant,
        newIDText: @escaping @Sendable () -> String,
        newToken: @escaping @Sendable () -> String,
        sha256: @escaping @Sendable ([UInt8]) -> String,
        hashPassword: @escaping @Sendable (String) async throws -> String,
        verifyPassword: @escaping @Sendable (String, String?) async throws -> Bool,
        baseAddress: @escaping @Sendable () -> String = { "http://127.0.0.1:8080" },
        printPDF: @escaping @Sendable (String) async throws -> [UInt8] = { _ in
            throw Refusal.rule(.documentsNotInstalled)
        }
    ) {
        self.now = now
        self.newIDText = newIDText
        self.newToken = newToken
        self.sha256 = sha256
        self.hashPassword = hashPassword
        self.verifyPassword = verifyPassword
        self.baseAddress = baseAddress
        self.printPDF = printPDF
    }

    package func digest(_ token: String) -> String { sha256(Array(token.utf8)) }

    package func newID<Entity>() -> ID<Entity> {
        // A generator that made no id would be a broken installation; the zero id then meets
        // the primary key and the change is refused.
        ID(newIDText()) ?? ID(high: 0, low: 0)
    }
}
