/// Kendall's W: whether several bars put the attributes in the same order, whatever the weights.
///
/// 1 is one common order, 0 is none. Equal points share their mean rank. An attribute that one bar
/// left untouched while another gave it points ranks there with the zeros.
package struct Concordance: Hashable, Sendable {
    package let value: Ratio
    package let bars: Int
    package let attributes: Int

    /// Nil with fewer than two bars or attributes, or when no bar prefers anything.
    package init?(_ bars: [Bar]) {
        let attributes = Set(bars.flatMap(\.points.keys)).sorted()
        guard bars.count > 1, attributes.count > 1 else { return nil }
        let rankings = bars.map { bar in Self.doubledRanks(attributes.map { bar.points[$0] ?? 0 }) }
        let (raters, items) = (Int128(bars.count), Int128(attributes.count))
        let squares = attributes.indices.reduce(Int128(0)) { sum, item in
            let ranks = rankings.reduce(Int128(0)) { $0 + $1[item] }
            let distance = ranks - raters * (items + 1)
            return sum + distance * distance
        }
        let ties = rankings.reduce(Int128(0)) { $0 + Self.ties(in: $1) }
        let range = raters * raters * (items * items * items - items) - raters * ties
        guard let value = Ratio(3 * squares, over: range) else { return nil }
        self.value = value
        self.bars = bars.count
        self.attributes = attributes.count
    }

    /// Twice the rank from 1 for the most points, so that a shared mean rank stays whole.
    private static func doubledRanks(_ points: [Int]) -> [Int128] {
        points.map { own in
            let ahead = points.count { $0 > own }
            let level = points.count { $0 == own }
            return Int128(2 * ahead + level + 1)
        }
    }

    /// The sum of t³ - t over the groups of t equal ranks.
    private static func ties(in ranks: [Int128]) -> Int128 {
        Dictionary(grouping: ranks) { $0 }.values.reduce(Int128(0)) { sum, group in
            let size = Int128(group.count)
            return sum + size * size * size - size
        }
    }
}
