/// How far all functions agree, on which attribute they lose the most, and who stands apart.
///
/// Only bars of exactly 100 points are compared, so that every figure is an exact share of pairs.
package struct AlignmentIndex: Hashable, Sendable {
    /// What the pairs lose on one attribute, in points of 100; all of them add to 100 less overall.
    package struct Loss: Hashable, Sendable {
        package let attribute: ID<ValueAttribute>
        package let points: Ratio
    }

    /// The mean agreement of all pairs.
    package let overall: Ratio
    /// Largest first, then by id.
    package let losses: [Loss]
    /// Each bar's mean agreement with the others, in the order the bars were given.
    package let perBar: [Ratio]

    /// Nil with fewer than two bars, or when one is not of 100 points.
    package init?(_ bars: [Bar]) {
        guard bars.count > 1, bars.allSatisfy(Self.isFull) else { return nil }
        let count = Int128(bars.count)
        let pairs = count * (count - 1) / 2
        let gaps = Set(bars.flatMap(\.points.keys)).map { attribute in
            (attribute, Self.gap(bars.map { Int128($0.points[attribute] ?? 0) }))
        }
        let lost = gaps.reduce(Int128(0)) { $0 + $1.1 }
        guard let overall = Ratio(200 * pairs - lost, over: 2 * pairs) else { return nil }
        self.overall = overall
        self.losses =
            gaps
            .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
            .compactMap { attribute, gap in
                Ratio(gap, over: 2 * pairs).map { Loss(attribute: attribute, points: $0) }
            }
        self.perBar = bars.compactMap { bar in
            let common = bars.reduce(Int128(0)) { $0 + Self.common(bar, $1) }
            return Ratio(common - 100, over: count - 1)
        }
    }

    /// The positions of the bars furthest from the others; none when all stand equally far.
    package var furthest: [Int] {
        let shares = perBar.map { $0.numerator * (Int128(perBar.count - 1) / $0.denominator) }
        guard let lowest = shares.min(), shares.contains(where: { $0 > lowest }) else { return [] }
        return shares.indices.filter { shares[$0] == lowest }
    }

    private static func isFull(_ bar: Bar) -> Bool {
        bar.points.values.allSatisfy { (0...Bar.fullPoints).contains($0) }
            && bar.points.values.reduce(0, +) == Bar.fullPoints
    }

    /// The sum of the distances of all pairs.
    private static func gap(_ points: [Int128]) -> Int128 {
        points.indices.reduce(Int128(0)) { sum, left in
            points[(left + 1)...].reduce(sum) { $0 + Int128(($1 - points[left]).magnitude) }
        }
    }

    private static func common(_ left: Bar, _ right: Bar) -> Int128 {
        left.points.reduce(Int128(0)) { sum, entry in
            sum + Int128(min(entry.value, right.points[entry.key] ?? 0))
        }
    }
}
