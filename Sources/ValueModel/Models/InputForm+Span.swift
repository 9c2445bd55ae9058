import Simulation

extension InputForm {
    /// All it can be; for distributions without an end, all but one draw in a million on each side.
    var span: Span {
        switch self {
        case .exact(let number): return Span(number)
        case .uncertain(let distribution, _, _):
            let (low, high) = distribution.support
            return Span(
                low.isFinite ? low : distribution.quantile(1e-6),
                high.isFinite ? high : distribution.quantile(1 - 1e-6))
        case .withheld, .scale: return .whole
        }
    }
}
