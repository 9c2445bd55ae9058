import Dispatch
import Foundation
import GRDB
import Synchronization

/// Threads that read beside the writer, each with a connection of its own for life.
///
/// A thread keeps its prepared statements and waits at one inbox with the others, so that a read
/// costs neither a hand-over between queues nor the preparing of its `BEGIN`.
final class ReaderPool: Sendable {
    /// Gets the session inside a read transaction, or why there is none.
    typealias Job = @Sendable (Result<SQLiteSession, any Error>) -> Void

    private let inbox = ReadInbox()
    private let threads = DispatchGroup()
    private let threadCount: Int

    /// Opens `threadCount` read-only connections to a file that the writer has opened before.
    /// Throws `DatabaseError`.
    init(path: String, threadCount: Int, configuration: Configuration) throws {
        var readOnly = configuration
        readOnly.readonly = true
        self.threadCount = threadCount
        let connections = try (0..<threadCount).map { _ in
            try DatabaseQueue(path: path, configuration: readOnly)
        }
        for connection in connections { start(connection) }
    }

    /// Queues the job; false once the pool is closed.
    func submit(_ job: @escaping Job) -> Bool {
        inbox.put(job)
    }

    /// Refuses new reads and returns when the waiting ones are answered.
    func close() async {
        inbox.close(threadCount: threadCount)
        await withCheckedContinuation { done in
            threads.notify(queue: .global()) { done.resume() }
        }
    }

    private func start(_ connection: DatabaseQueue) {
        threads.enter()
        let thread = Thread { [inbox, threads] in
            // Without a transaction of GRDB's: each job gets one of ours.
            connection.inDatabase { database in
                let session = SQLiteSession(database)
                while let job = inbox.take() { Self.run(job, session) }
            }
            // A connection that will not close now closes with the process.
            try? connection.close()
            threads.leave()
        }
        thread.name = "parley-reader"
        thread.start()
    }

    private static func run(_ job: Job, _ session: SQLiteSession) {
        do {
            try session.run("BEGIN", [])
        } catch {
            return job(.failure(error))
        }
        job(.success(session))
        do {
            try session.run("COMMIT", [])
        } catch {
            session.abandon()
        }
    }
}

/// What waits to be read, in the order of arrival.
private final class ReadInbox: Sendable {
    private struct State {
        var waiting: [ReaderPool.Job] = []
        var taken = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let filled = DispatchSemaphore(value: 0)

    /// False when nothing is taken any more.
    func put(_ job: @escaping ReaderPool.Job) -> Bool {
        let isPut = state.withLock { state in
            guard !state.isClosed else { return false }
            state.waiting.append(job)
            return true
        }
        if isPut { filled.signal() }
        return isPut
    }

    /// Waits for a job; nil when the inbox is closed and empty.
    func take() -> ReaderPool.Job? {
        filled.wait()
        return state.withLock { state in
            guard state.taken < state.waiting.count else { return nil }
            let job = state.waiting[state.taken]
            state.taken += 1
            if state.taken == state.waiting.count {
                state.waiting.removeAll(keepingCapacity: true)
                state.taken = 0
            }
            return job
        }
    }

    /// Wakes each thread once more, so that it finds the inbox empty and ends.
    func close(threadCount: Int) {
        state.withLock { $0.isClosed = true }
        for _ in 0..<threadCount { filled.signal() }
    }
}
