import Dispatch
import Synchronization

/// A closure that waits for the writer, with the two ways of answering it.
struct WriteRequest: Sendable {
    /// Runs the closure; what it returns answers the waiter, once the changes are durable.
    let perform: @Sendable (SQLConnection) throws -> @Sendable () -> Void
    let fail: @Sendable (any Error) -> Void

    init<Value: Sendable>(
        _ body: @escaping @Sendable (SQLConnection) throws -> Value,
        _ waiter: CheckedContinuation<Value, any Error>
    ) {
        perform = { connection in
            let value = try body(connection)
            return { waiter.resume(returning: value) }
        }
        fail = { waiter.resume(throwing: $0) }
    }
}

/// The queue before the one writer: closures gather while a commit runs and share the next one.
///
/// Nothing waits for company: a closure that finds the writer idle starts at once, and under load
/// the time of the running commit is what fills the batch.
final class WriteQueue: Sendable {
    /// Bounds how long the first closure of a batch waits for its answer.
    static let batchCount = 64

    private struct State {
        var waiting: [WriteRequest] = []
        var isRunning = false
        var isClosed = false
    }

    private let state = Mutex(State())
    private let queue: DispatchQueue
    private let execute: @Sendable ([WriteRequest]) -> Void

    /// `execute` must answer every request it gets; it runs on the queue's own thread.
    init(label: String, execute: @escaping @Sendable ([WriteRequest]) -> Void) {
        queue = DispatchQueue(label: label)
        self.execute = execute
    }

    func submit<Value: Sendable>(
        _ body: @escaping @Sendable (SQLConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { waiter in
            enqueue(WriteRequest(body, waiter))
        }
    }

    /// Refuses new closures and returns when the waiting ones are answered.
    func close() async {
        state.withLock { $0.isClosed = true }
        await withCheckedContinuation { done in
            queue.async { done.resume() }
        }
    }

    private func enqueue(_ request: WriteRequest) {
        let (isRefused, isFirst) = state.withLock { state in
            guard !state.isClosed else { return (true, false) }
            state.waiting.append(request)
            defer { state.isRunning = true }
            return (false, !state.isRunning)
        }
        if isRefused { request.fail(SQLError.closed) }
        if isFirst { queue.async { self.drain() } }
    }

    private func drain() {
        while let batch = nextBatch() { execute(batch) }
    }

    private func nextBatch() -> [WriteRequest]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isRunning = false
                return nil
            }
            let batch = Array(state.waiting.prefix(Self.batchCount))
            state.waiting.removeFirst(batch.count)
            return batch
        }
    }
}
