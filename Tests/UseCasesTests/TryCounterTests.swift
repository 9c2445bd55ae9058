import CustomerValue
import Synchronization
import Testing

@testable import UseCases

struct TryCounterTests {
    @Test func `tries are counted by account and address, and forgiven when they succeed`() throws {
        let now = Mutex(Instant(milliseconds: 0))
        let counter = TryCounter(now: { now.withLock { $0 } })
        func admitted(_ account: String, _ address: String, _ count: Int) -> Int {
            (0..<count).filter { _ in
                (try? counter.admit(account: account, address: address)) != nil
            }.count
        }

        let guessed = admitted("ana", "1", 12)
        let elsewhere = admitted("ana", "2", 1)
        let list = (0..<120).map { admitted("name \($0)", "3", 1) }.reduce(0, +)
        for _ in 0..<30 {
            try counter.admit(account: "ben", address: "4")
            counter.forgive(account: "ben", address: "4")
        }
        now.withLock { $0 = $0.adding(minutes: TryCounter.windowMinutes) }

        #expect([guessed, elsewhere, list, admitted("ana", "1", 1)] == [10, 1, 100, 1])
    }
}
