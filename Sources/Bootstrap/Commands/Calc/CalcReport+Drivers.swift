import ValueModel

extension CalcReport {
    /// Name, amount, range and evidence of each driver.
    var drivers: [String] {
        ["\(CalcWords.driversHead), \(numbers.currency) \(numbers.perPeriod)"]
            + result.drivers.map(row)
    }

    private func row(_ driver: DriverResult) -> String {
        let name = TextColumns.left(model.drivers[driver.driver].name, 28)
        let evidence = TextColumns.left(CalcWords.evidence(driver.evidence), 18)
        guard let spread = driver.spread else {
            return ends(
                "  \(name) " + TextColumns.right(CalcWords.missing, 10)
                    + String(repeating: " ", count: 21) + evidence)
        }
        let range =
            spread.standardDeviation == 0
            ? "" : "\(numbers.amount(spread.p5)) … \(numbers.amount(spread.p95))"
        return ends(
            "  \(name) " + TextColumns.right(numbers.change(spread.base), 10)
                + TextColumns.right(range, 20) + " " + evidence)
    }

    /// Bars that begin where the one before ended, the sum from zero.
    var waterfall: [String] {
        guard let gain = result.netGain else { return [] }
        var steps: [(name: String, start: Double, end: Double)] = []
        var sum = 0.0
        for driver in result.drivers {
            guard let spread = driver.spread else { continue }
            steps.append((model.drivers[driver.driver].name, sum, sum + spread.base))
            sum += spread.base
        }
        steps.append((CalcWords.netGain, 0, gain.base))
        let ends = steps.flatMap { [$0.start, $0.end] } + [gain.p5, gain.p95]
        guard let low = ends.min(), let high = ends.max(), high > low else { return [] }
        let scale = Axis(low: min(0, low), high: max(0, high))
        return [CalcWords.waterfallHead] + steps.map { bar($0, scale) } + band(gain, scale)
    }

    /// From the least to the greatest figure of a drawing.
    struct Axis {
        let low: Double
        let high: Double

        func share(_ value: Double) -> Double { (value - low) / (high - low) }
    }

    private static let barWidth = 36

    private func bar(
        _ step: (name: String, start: Double, end: Double), _ axis: Axis
    ) -> String {
        let bar = TextColumns.bar(
            from: axis.share(step.start), to: axis.share(step.end), width: Self.barWidth,
            isHatched: step.end < step.start)
        return "  \(TextColumns.left(step.name, 24)) \(bar) "
            + TextColumns.right(numbers.change(step.end - step.start), 14)
    }

    private func band(_ gain: Spread, _ axis: Axis) -> [String] {
        guard gain.standardDeviation > 0 else { return [] }
        let quantiles = [gain.p5, gain.p25, gain.p50, gain.p75, gain.p95].map(axis.share)
        return [
            ends(
                "  " + String(repeating: " ", count: 25)
                    + TextColumns.interval(quantiles, width: Self.barWidth) + "  P5 to P95")
        ]
    }

    func ends(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
