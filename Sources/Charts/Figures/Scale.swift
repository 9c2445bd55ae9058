import Foundation

/// Maps values to positions along an axis and chooses where its ticks stand.
struct Scale {
    let isLogarithmic: Bool
    let lower: Double
    let upper: Double
    let ticks: [Double]

    /// Beyond this a step is lost in the rounding of its ends, or is no number any more.
    static func holds(_ value: Double) -> Bool { value.isFinite && abs(value) < 1e15 }

    /// Even steps of 1, 2 or 5 times a power of ten that cover all values and `including`.
    static func linear(_ values: [Double], including zero: Bool, about count: Int = 5) -> Scale {
        let finite = values.filter(holds) + (zero ? [0] : [])
        let least = finite.min() ?? 0
        let most = finite.max() ?? 1
        // A spread below what numbers of this size can tell apart would make the steps zero.
        let spread =
            most > least ? max(most - least, abs(most) * 1e-9, 1e-9) : max(abs(most), 1)
        let step = niceStep(spread / Double(count))
        let lower = (least / step).rounded(.down) * step
        let steps = max(1, Int(((most - lower) / step).rounded(.up)))
        let ticks = (0...steps).map { lower + Double($0) * step }
        return Scale(
            isLogarithmic: false, lower: lower, upper: lower + Double(steps) * step, ticks: ticks)
    }

    /// Steps of 1, 2, 5 and 10 (over many decades only of ten) when the values span more than
    /// `spread` times; otherwise even steps.
    static func bySpread(_ values: [Double], spread: Double = 20) -> Scale {
        guard let least = values.min(), let most = values.max(), least > 0,
            most / least > spread, holds(most)
        else { return linear(values, including: true) }
        let decades = Int(log10(least).rounded(.down))...Int(log10(most).rounded(.up))
        let multiples: [Double] = decades.count > 4 ? [1] : [1, 2, 5]
        let steps = decades.flatMap { power in multiples.map { $0 * pow(10, Double(power)) } }
        let lower = steps.last { $0 <= least } ?? least
        let upper = steps.first { $0 >= most } ?? most
        let ticks = steps.filter { $0 >= lower && $0 <= upper }
        return Scale(isLogarithmic: true, lower: lower, upper: upper, ticks: ticks)
    }

    /// 0 at the lower end, 1 at the upper end.
    func share(_ value: Double) -> Double {
        let share =
            isLogarithmic
            ? log10(max(value, lower) / lower) / log10(upper / lower)
            : (value - lower) / (upper - lower)
        return share.isFinite ? min(max(share, 0), 1) : 0
    }

    private static func niceStep(_ rough: Double) -> Double {
        let power = pow(10, log10(rough).rounded(.down))
        let multiple = [1.0, 2, 5, 10].first { $0 * power >= rough } ?? 10
        return multiple * power
    }
}
