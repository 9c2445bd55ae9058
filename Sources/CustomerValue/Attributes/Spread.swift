/// How far several bars lie apart on one attribute. Means flatter: it is shown beside them.
///
/// Only the bars that touched the attribute are counted, since untouched is not zero.
package struct Spread: Hashable, Sendable {
    package let attribute: ID<ValueAttribute>
    /// Bars that touched the attribute, out of `bars`.
    package let voices: Int
    package let bars: Int
    package let lowest: Int
    package let highest: Int
    package let mean: Ratio

    /// One spread per attribute that anybody touched, in the given order, the rest by id.
    package static func perAttribute(
        _ bars: [Bar], order: [ID<ValueAttribute>] = []
    ) -> [Spread] {
        let touched = Set(bars.flatMap(\.points.keys))
        var seen: Set<ID<ValueAttribute>> = []
        let named = order.filter { touched.contains($0) && seen.insert($0).inserted }
        let others = touched.subtracting(seen).sorted()
        return (named + others).compactMap { Spread(of: $0, in: bars) }
    }

    /// Nil when no bar touched the attribute.
    package init?(of attribute: ID<ValueAttribute>, in bars: [Bar]) {
        let points = bars.compactMap { $0.points[attribute] }
        let sum = points.reduce(Int128(0)) { $0 + Int128($1) }
        guard let lowest = points.min(), let highest = points.max(),
            let mean = Ratio(sum, over: Int128(points.count))
        else { return nil }
        self.attribute = attribute
        self.voices = points.count
        self.bars = bars.count
        self.lowest = lowest
        self.highest = highest
        self.mean = mean
    }
}
