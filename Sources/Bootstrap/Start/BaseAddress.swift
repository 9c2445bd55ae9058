import Synchronization

/// What links start with: known for certain only once the server listens.
package final class BaseAddress: Sendable {
    private let text: Mutex<String>

    init(_ configuration: Configuration) {
        text = Mutex(OpenAddress(configuration, port: nil).base)
    }

    var current: String { text.withLock { $0 } }

    func set(_ address: OpenAddress) {
        text.withLock { $0 = address.base }
    }
}
