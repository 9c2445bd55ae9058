import Glibc

/// The beta distribution on 0...1.
struct StandardBeta: Hashable, Sendable {
    let alpha: Double
    let beta: Double
    private let logarithmOfBeta: Double

    init(alpha: Double, beta: Double) {
        self.alpha = alpha
        self.beta = beta
        var sign: Int32 = 0
        logarithmOfBeta =
            lgamma_r(alpha, &sign) + lgamma_r(beta, &sign) - lgamma_r(alpha + beta, &sign)
    }

    var variance: Double {
        let sum = alpha + beta
        return (alpha / sum) * (beta / sum) / (sum + 1)
    }

    /// The density at `x`, with `1 - x` given beside it so that nothing is lost near 1.
    func density(_ x: Double, _ complement: Double) -> Double {
        exp((alpha - 1) * log(x) + (beta - 1) * log(complement) - logarithmOfBeta)
    }

    /// The regularised incomplete beta function.
    func cdf(_ x: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        return isLower(x) ? lowerTail(x, 1 - x) : 1 - mirrored.lowerTail(1 - x, x)
    }

    /// The inverse of `cdf`: Newton's steps, halving an interval wherever they leave it.
    func quantile(_ p: Double) -> Double {
        if p <= 0 { return 0 }
        if p >= 1 { return 1 }
        // The smaller tail keeps its digits; the other way round they drown in 1.
        return p <= cdf(mean) ? lowerQuantile(p) : 1 - mirrored.lowerQuantile(1 - p)
    }

    private var mean: Double { alpha / (alpha + beta) }

    private var mirrored: StandardBeta { StandardBeta(alpha: beta, beta: alpha) }

    private func isLower(_ x: Double) -> Bool { x < (alpha + 1) / (alpha + beta + 2) }

    private func lowerQuantile(_ p: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        var x = min(mean, powerGuess(p))
        for _ in 0..<200 {
            let error = cdf(x) - p
            if error > 0 { high = x } else { low = x }
            let next = x - error / density(x, 1 - x)
            let step = next > low && next < high ? next : (low + high) / 2
            if abs(step - x) <= 1e-15 * x { return step }
            x = step
        }
        return x
    }

    /// Near zero the distribution is a power of `x`.
    private func powerGuess(_ p: Double) -> Double {
        exp((log(p) + log(alpha) + logarithmOfBeta) / alpha)
    }

    /// The continued fraction of the incomplete beta function, by Lentz's method.
    private func lowerTail(_ x: Double, _ complement: Double) -> Double {
        let front = exp(alpha * log(x) + beta * log(complement) - logarithmOfBeta) / alpha
        var (upper, lower) = (1.0, 1 / guarded(1 - (alpha + beta) * x / (alpha + 1)))
        var fraction = lower
        for step in 1...1_000 {
            let m = Double(step)
            let even = m * (beta - m) * x / ((alpha + 2 * m - 1) * (alpha + 2 * m))
            lower = 1 / guarded(1 + even * lower)
            upper = guarded(1 + even / upper)
            fraction *= upper * lower
            let odd =
                -(alpha + m) * (alpha + beta + m) * x
                / ((alpha + 2 * m) * (alpha + 2 * m + 1))
            lower = 1 / guarded(1 + odd * lower)
            upper = guarded(1 + odd / upper)
            fraction *= upper * lower
            if abs(upper * lower - 1) < 1e-16 { break }
        }
        return front * fraction
    }

    private func guarded(_ divisor: Double) -> Double {
        abs(divisor) < 1e-300 ? 1e-300 : divisor
    }
}
