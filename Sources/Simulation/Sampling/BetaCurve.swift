import Glibc

/// Quantiles of a beta distribution at equally spaced normal scores, with their slopes.
struct BetaCurve {
    private var values: [Double]
    private var slopes: [Double]
    private let step: Double
    private let deviation: Double

    init(_ beta: StandardBeta, reach: Double, cells: Int) {
        step = 2 * reach / Double(cells)
        deviation = beta.variance.squareRoot()
        let median = beta.quantile(0.5)
        let mirror = StandardBeta(alpha: beta.beta, beta: beta.alpha)
        let down = BetaMarch.run(beta, from: median, step: step, count: cells / 2)
        let up = BetaMarch.run(mirror, from: 1 - median, step: step, count: cells / 2)
        values = down.values.reversed() + up.values.dropFirst().map { 1 - $0 }
        slopes = down.slopes.reversed() + up.slopes.dropFirst()
    }

    /// A cubic for each cell, by its values and slopes at both ends, lowest power first.
    var pieces: [SIMD4<Double>] {
        (0..<values.count - 1).map { cell in
            let rise = values[cell + 1] - values[cell]
            let (start, end) = (slopes[cell] * step, slopes[cell + 1] * step)
            return SIMD4(values[cell], start, 3 * rise - 2 * start - end, start + end - 2 * rise)
        }
    }

    /// The average error in standard deviations, found by predicting each second value from its
    /// neighbours: with cells twice as wide, a cubic errs sixteen times as much.
    var error: Double {
        var sum = 0.0
        for place in stride(from: 1, to: values.count - 1, by: 2) {
            let middle = (values[place - 1] + values[place + 1]) / 2
            let bend = (slopes[place - 1] - slopes[place + 1]) * step / 4
            let score = (Double(place) - Double(values.count - 1) / 2) * step
            let weight = StandardNormal.density(score) * 2 * step
            sum += abs(middle + bend - values[place]) * weight
        }
        return sum / 16 / deviation
    }
}

/// Walks from the median into the lower tail.
enum BetaMarch {
    static func run(
        _ beta: StandardBeta, from median: Double, step: Double, count: Int
    ) -> (values: [Double], slopes: [Double]) {
        var (values, slopes): ([Double], [Double]) = ([], [])
        var x = median
        for place in 0...count {
            let score = -Double(place) * step
            if place > 0 { x = next(beta, from: x, score: score, step: step) }
            values.append(x)
            slopes.append(StandardNormal.density(score) / beta.density(x, 1 - x))
        }
        return (values, slopes)
    }

    private static func next(
        _ beta: StandardBeta, from x: Double, score: Double, step: Double
    ) -> Double {
        let share = StandardNormal.cdf(score)
        var guess = predicted(beta, from: x, score: score + step, step: step)
        for _ in 0..<8 where guess > 0 && guess < 1 {
            // Halley's step triples the digits.
            let newton = (beta.cdf(guess) - share) / beta.density(guess, 1 - guess)
            let bend = (beta.alpha - 1) / guess - (beta.beta - 1) / (1 - guess)
            let change = newton / max(0.5, min(2, 1 - newton * bend / 2))
            guess -= change
            if abs(change) < 1e-4 * guess { return guess }
        }
        return beta.quantile(share)
    }

    /// The curve's slope and bend are known in closed form. They are taken of the logarithm: it
    /// stays defined, and is nearly straight, far out in the tail.
    private static func predicted(
        _ beta: StandardBeta, from x: Double, score: Double, step: Double
    ) -> Double {
        let slope = StandardNormal.density(score) / beta.density(x, 1 - x)
        let tilt = (beta.alpha - 1) / x - (beta.beta - 1) / (1 - x)
        let bend = slope * (-score - slope * tilt)
        let logarithmic = slope / x
        let curvature = bend / x - logarithmic * logarithmic
        return x * exp(-logarithmic * step + curvature * step * step / 2)
    }
}
