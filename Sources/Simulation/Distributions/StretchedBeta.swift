/// A beta distribution on `low ... low + width`: what PERT and beta have in common.
struct StretchedBeta: Hashable, Sendable {
    let alpha: Double
    let beta: Double
    let low: Double
    let width: Double

    var standard: StandardBeta { StandardBeta(alpha: alpha, beta: beta) }
}

extension StretchedBeta {
    /// A PERT distribution weighs its mode four times: the choice that gives it its mean.
    init(low: Double, mode: Double, high: Double) {
        alpha = 1 + 4 * (mode - low) / (high - low)
        beta = 1 + 4 * (high - mode) / (high - low)
        self.low = low
        width = high - low
    }
}

extension Distribution {
    var stretchedBeta: StretchedBeta? {
        switch shape {
        case .pert(let low, let mode, let high):
            StretchedBeta(low: low, mode: mode, high: high)
        case .beta(let alpha, let beta, let low, let high):
            StretchedBeta(alpha: alpha, beta: beta, low: low, width: high - low)
        default: nil
        }
    }
}
