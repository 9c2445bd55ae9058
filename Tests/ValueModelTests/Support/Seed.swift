import Foundation

/// Where random tests start, and for how long they go on: `PARLEY_SEED` and `PARLEY_SOAK=1`.
enum Seed {
    static let value = ProcessInfo.processInfo.environment["PARLEY_SEED"].flatMap(UInt64.init) ?? 1

    /// More in a soak.
    static func count(_ few: Int, soak: Int) -> Int {
        ProcessInfo.processInfo.environment["PARLEY_SOAK"] == "1" ? soak : few
    }
}
