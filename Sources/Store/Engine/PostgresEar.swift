import CPostgres
import Dispatch
import Glibc
import Synchronization

/// One connection of its own that hears what any process commits, and rings the bell for it.
///
/// It has to reach the server itself: a pooler that hands out connections by the transaction would
/// hear nothing.
final class PostgresEar: Sendable {
    static let telling: StaticString = "SELECT pg_notify('parley_journal', $1)"
    private static var listening: StaticString { "LISTEN parley_journal" }
    private static var pausesMilliseconds: [Int32] { [100, 500, 2_000, 5_000] }
    /// A connection that says nothing for so long is asked whether it is still there.
    private static var silenceMilliseconds: Int32 { 15_000 }

    private let address: PostgresAddress
    private let bell: Bell
    private let queue = DispatchQueue(label: "parley.postgres.ear")
    /// Written to once, at the end: whatever the thread waits for, it waits for this too.
    private let closing: (reading: Int32, writing: Int32)
    private let isClosed = Mutex(false)

    /// Listens from now on, on a thread of its own, and for ever anew.
    init(_ address: PostgresAddress, _ bell: Bell) throws {
        self.address = address
        self.bell = bell
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else {
            throw SQLError(.unavailable("no pipe is left"), statement: "")
        }
        closing = (ends[0], ends[1])
        queue.async { self.listen() }
    }

    func close() {
        let wasClosed = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return isClosed
        }
        guard !wasClosed else { return }
        var end: UInt8 = 1
        write(closing.writing, &end, 1)
    }

    private func listen() {
        var failures = 0
        while true {
            if let session = try? connected() {
                failures = 0
                // What was committed while nobody listened was told to nobody.
                bell.ringEverywhere()
                guard hear(session) else { break }
            }
            let pause = Self.pausesMilliseconds[min(failures, Self.pausesMilliseconds.count - 1)]
            failures += 1
            guard wait(for: nil, milliseconds: pause) != .closing else { break }
        }
        Glibc.close(closing.reading)
        Glibc.close(closing.writing)
    }

    private func connected() throws -> PostgresSession {
        let session = try PostgresSession(address)
        try session.run(Self.listening, [])
        return session
    }

    /// False when it is to end, true when the connection was lost.
    private func hear(_ session: PostgresSession) -> Bool {
        while true {
            switch wait(for: session.socket, milliseconds: Self.silenceMilliseconds) {
            case .closing: return false
            case .silence: guard (try? session.run("SELECT 1", [])) != nil else { return true }
            case .ready: break
            }
            guard let places = session.heard() else { return true }
            bell.ring(at: places)
        }
    }

    private enum Waited { case ready, silence, closing }

    private func wait(for socket: Int32?, milliseconds: Int32) -> Waited {
        var files = [pollfd(fd: closing.reading, events: Int16(POLLIN), revents: 0)]
        if let socket { files.append(pollfd(fd: socket, events: Int16(POLLIN), revents: 0)) }
        poll(&files, nfds_t(files.count), milliseconds)
        if files[0].revents != 0 { return .closing }
        return files.dropFirst().contains { $0.revents != 0 } ? .ready : .silence
    }
}

extension PostgresSession {
    fileprivate var socket: Int32 { PQsocket(connection) }

    /// The places told of since the last look; nil when the connection is lost.
    fileprivate func heard() -> Set<String>? {
        guard PQconsumeInput(connection) == 1, PQstatus(connection) == CONNECTION_OK else {
            return nil
        }
        var places: Set<String> = []
        while let told = PQnotifies(connection) {
            if let place = told.pointee.extra { places.insert(String(cString: place)) }
            PQfreemem(told)
        }
        return places
    }
}
