extension Bar {
    /// The mean of several bars as a proposal of 100 points: each is first brought to 100, so that
    /// every voice weighs the same, then the sums are scaled by largest remainder.
    ///
    /// Nil when no bar holds a point. A mean flatters agreement: `Spread` is shown beside it.
    package static func mean(of bars: [Bar], order: [ID<ValueAttribute>] = []) -> Bar? {
        var sums: [ID<ValueAttribute>: Int] = [:]
        for bar in bars {
            guard let full = try? bar.scaledTo100(order: order) else { continue }
            sums.merge(full.points) { $0 + $1 }
        }
        return try? Bar(points: sums).scaledTo100(order: order)
    }
}
