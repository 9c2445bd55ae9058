import Synchronization
package import ValueModel

/// What a model says, calculated when somebody first asks and then kept.
///
/// Drawing samples takes milliseconds: whoever shows the result asks after the transaction that
/// read the model has ended, so that no reader waits, and who shows nothing of it draws nothing.
package final class CalculatedOnce: Sendable {
    fileprivate enum State {
        case waiting(Model)
        case done(ModelResult?)
    }

    private let state: Mutex<State>

    /// Nil stays without a result.
    init(_ model: Model?) {
        state = Mutex(model.map(State.waiting) ?? .done(nil))
    }

    /// Nil for a wrong model, or one that cannot be sampled.
    package var result: ModelResult? {
        state.withLock { state in
            guard case .waiting(let model) = state else { return state.result }
            // Two threads may share the work, not more: other requests want their turn.
            state = .done(
                try? Calculation.run(model, settings: CalculationSettings(threads: 2)))
            return state.result
        }
    }
}

extension CalculatedOnce.State {
    fileprivate var result: ModelResult? {
        if case .done(let result) = self { result } else { nil }
    }
}
