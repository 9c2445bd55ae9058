import Dispatch
import Glibc
import Synchronization

/// What one thread works with. The lock is never waited for: it shows the compiler that no two
/// threads use one worker.
final class Seat<Worker>: Sendable {
    private let worker: Mutex<Worker>

    init(_ worker: consuming sending Worker) {
        self.worker = Mutex(worker)
    }

    func use<Result: Sendable>(_ body: (inout Worker) -> Result) -> Result {
        worker.withLock { body(&$0) }
    }
}

/// Threads that share the blocks of a run. Whoever is free takes the next block, so nothing may
/// depend on who takes which.
struct Team<Worker> {
    let seats: [Seat<Worker>]
    /// Called on the caller's thread between slices with the number of blocks done.
    let report: (Int) -> Void
    let isCancelled: () -> Bool

    typealias Work = @Sendable (inout Worker, Int) -> Void

    /// A few milliseconds of work: how long a cancellation may wait.
    private static var slice: Int { 256 }

    /// Works on each block once; `merge` follows each slice.
    func work(
        _ blocks: Range<Int>, _ body: Work, merge: () throws(SimulationError) -> Void = {}
    ) throws(SimulationError) {
        for start in stride(from: blocks.lowerBound, to: blocks.upperBound, by: Self.slice) {
            let end = min(start + Self.slice, blocks.upperBound)
            if isCancelled() { throw .cancelled }
            share(start..<end, body)
            try merge()
            report(end - start)
        }
    }

    /// Lets each worker do something once, side by side.
    func each(_ body: @Sendable (inout Worker) -> Void) throws(SimulationError) {
        if isCancelled() { throw .cancelled }
        guard seats.count > 1 else { return seats[0].use { body(&$0) } }
        let seats = seats
        DispatchQueue.concurrentPerform(iterations: seats.count) { index in
            seats[index].use { body(&$0) }
        }
    }

    private func share(_ blocks: Range<Int>, _ body: Work) {
        guard seats.count > 1, blocks.count > 1 else {
            return seats[0].use { for block in blocks { body(&$0, block) } }
        }
        let seats = seats
        let next = Atomic(blocks.lowerBound)
        DispatchQueue.concurrentPerform(iterations: min(seats.count, blocks.count)) { index in
            seats[index].use { worker in
                while true {
                    let block = next.add(1, ordering: .relaxed).oldValue
                    guard block < blocks.upperBound else { return }
                    body(&worker, block)
                }
            }
        }
    }
}

/// How many threads can run at once on this machine.
var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
