import Synchronization
package import ValueModel

/// What a model says, calculated when somebody first asks and then kept.
///
/// Drawing samples takes milliseconds: whoever shows the result asks after the transaction that
/// read the model has ended, so that no reader waits, and who shows nothing of it draws nothing.
package final class CalculatedOnce: Sendable {
    fileprivate enum State {
        case waiting(Model, CalculationSettings)
        case done(ModelResult?)
    }

    private let state: Mutex<State>

    /// Nil stays without a result.
    init(_ model: Model?, _ settings: CalculationSettings) {
        state = Mutex(model.map { .waiting($0, settings) } ?? .done(nil))
    }

    /// Nil for a wrong model, or one that cannot be sampled.
    package var result: ModelResult? {
        state.withLock { state in
            guard case .waiting(let model, let settings) = state else { return state.result }
            state = .done(try? Calculation.run(model, settings: settings))
            return state.result
        }
    }
}

extension CalculatedOnce.State {
    fileprivate var result: ModelResult? {
        if case .done(let result) = self { result } else { nil }
    }
}

extension CalculatedOnce: Equatable {
    /// One calculation is only ever equal to itself: what it says is not known before.
    package static func == (left: CalculatedOnce, right: CalculatedOnce) -> Bool {
        left === right
    }
}
