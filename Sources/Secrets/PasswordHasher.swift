import Dispatch

/// Hashes and verifies passwords, two at a time, so that a storm of sign-ins neither takes every
/// processor nor the memory, and pages go on.
package actor PasswordHasher {
    package enum Failure: Error, Sendable, Equatable {
        /// The queue is full: answer "try again in a moment" (503 with Retry-After).
        case busy
    }

    package static let runningLimit = 2
    package static let waitingLimit = 32

    private let secrets: Secrets
    private let cost: PasswordCost
    private let threads = DispatchQueue(label: "parley.passwords", attributes: .concurrent)
    /// What a person who does not exist is verified against, to take as long as one who does.
    private let nobody: String
    private var runningCount = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Blocks once for tens of milliseconds: it makes a hash. Throws `Secrets.Failure.noMemory`.
    package init(_ secrets: Secrets, cost: PasswordCost = .standard) throws {
        self.secrets = secrets
        self.cost = cost
        nobody = try secrets.hashPassword(secrets.randomToken(), cost: cost)
    }

    /// Throws `Failure.busy` or `Secrets.Failure.noMemory`.
    package func hash(_ password: String) async throws -> String {
        try await inTurn { [secrets, cost] in try secrets.hashPassword(password, cost: cost) }
    }

    /// Pass nil for the hash of somebody unknown: the answer is false and takes as long as for
    /// anybody else. Throws `Failure.busy`.
    package func verify(_ password: String, against hash: String?) async throws -> Bool {
        let isRight = try await inTurn { [secrets, nobody] in
            secrets.verifyPassword(password, against: hash ?? nobody)
        }
        return isRight && hash != nil
    }

    /// Whether a stored hash should be replaced at this sign-in, now that the password is at hand.
    package nonisolated func needsRehash(_ hash: String) -> Bool {
        secrets.needsRehash(hash, cost: cost)
    }

    private func inTurn<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await takeTurn()
        defer { passTurn() }
        return try await withCheckedThrowingContinuation { waiter in
            threads.async { waiter.resume(with: Result(catching: work)) }
        }
    }

    private func takeTurn() async throws {
        guard runningCount == Self.runningLimit else {
            runningCount += 1
            return
        }
        guard waiting.count < Self.waitingLimit else { throw Failure.busy }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// The turn goes to the one who waits longest, without anybody slipping in between.
    private func passTurn() {
        guard waiting.isEmpty else { return waiting.removeFirst().resume() }
        runningCount -= 1
    }
}
