extension Unit {
    /// As people write it, in a fixed order: `USD*hour/visit`, `1/year`; `1` for no unit.
    static func text(of powers: [UnitSymbol: Int]) -> String {
        let sorted = powers.filter { $0.value != 0 }.sorted { order($0.key) < order($1.key) }
        let above = sorted.filter { $0.value > 0 }.map { factor($0.key, $0.value) }
        let below = sorted.filter { $0.value < 0 }.map { "/" + factor($0.key, -$0.value) }
        return (above.isEmpty ? "1" : above.joined(separator: "*")) + below.joined()
    }

    private static func factor(_ symbol: UnitSymbol, _ power: Int) -> String {
        symbol.text + (power == 1 ? "" : "^\(power)")
    }

    private static func order(_ symbol: UnitSymbol) -> String {
        switch symbol {
        case .currency: "0" + symbol.text
        case .named: "1" + symbol.text
        case .time: "2" + symbol.text
        }
    }

    static func product(
        _ left: [UnitSymbol: Int], _ right: [UnitSymbol: Int], times: Int = 1
    ) -> [UnitSymbol: Int] {
        left.merging(right.mapValues { $0 * times }) { $0 + $1 }.filter { $0.value != 0 }
    }

    /// What a figure is multiplied by to go from one unit to the other; nil when they differ in
    /// more than the names of periods.
    ///
    /// Periods are replaced one for one on the same side of the fraction: USD/month becomes
    /// USD/year, but hour/year never becomes a number.
    static func factor(from: [UnitSymbol: Int], to: [UnitSymbol: Int]) -> ExactNumber? {
        let (before, after) = (split(from), split(to))
        guard before.others == after.others, before.above == after.above,
            before.below == after.below
        else { return nil }
        guard let left = seconds(from), let right = seconds(to) else { return nil }
        return left.divided(by: right)
    }

    private static func split(
        _ powers: [UnitSymbol: Int]
    ) -> (others: [UnitSymbol: Int], above: Int, below: Int) {
        let times = powers.filter { isTime($0.key) }
        let above = times.values.filter { $0 > 0 }.reduce(0, +)
        let below = times.values.filter { $0 < 0 }.reduce(0, +)
        return (powers.filter { !isTime($0.key) }, above, below)
    }

    private static func isTime(_ symbol: UnitSymbol) -> Bool {
        if case .time = symbol { true } else { false }
    }

    private static func seconds(_ powers: [UnitSymbol: Int]) -> ExactNumber? {
        var product: ExactNumber? = ExactNumber(1)
        for case (.time(let period), let power) in powers {
            guard let factor = ExactNumber(period.seconds).raised(to: power) else { return nil }
            product = product?.multiplied(by: factor)
        }
        return product
    }
}
