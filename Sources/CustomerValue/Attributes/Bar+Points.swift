/// Why a bar cannot be agreed or scaled.
package enum BarError: Error, Hashable, Sendable {
    /// The total is not 100; negative `missing` means there are points too many.
    case total(missing: Int)
    case negative(ID<ValueAttribute>)
    /// Every point is zero, or nothing was touched: there is nothing to scale.
    case nothingToScale
}

extension Bar {
    package static let fullPoints = 100

    /// All points together; saturates on absurd drafts instead of trapping.
    package var total: Int {
        Int(clamping: exactTotal)
    }

    /// The bar itself when it may be agreed: no negative points, exactly 100.
    package func agreed() throws(BarError) -> Bar {
        try checkNotNegative()
        let (missing, overflow) = Self.fullPoints.subtractingReportingOverflow(total)
        guard missing == 0 else { throw .total(missing: overflow ? .min : missing) }
        return self
    }

    /// The bar in the same proportions with a total of 100, by largest remainder.
    ///
    /// Points left over go to the largest remainders; between equal remainders the attribute that
    /// stands earlier in `order` wins (those not named come last, by id). A touched zero stays a
    /// zero, an untouched attribute stays untouched.
    package func scaledTo100(order: [ID<ValueAttribute>] = []) throws(BarError) -> Bar {
        try checkNotNegative()
        let total = exactTotal
        guard total > 0 else { throw .nothingToScale }
        let full = Int128(Self.fullPoints)
        var scaled = points.mapValues { Int(Int128($0) * full / total) }
        let remainders = points.mapValues { Int128($0) * full % total }
        let left = Self.fullPoints - scaled.values.reduce(0, +)
        for attribute in Self.ranked(remainders, order: order).prefix(left) {
            scaled[attribute, default: 0] += 1
        }
        return Bar(points: scaled)
    }

    var exactTotal: Int128 {
        points.values.reduce(0) { $0 + Int128($1) }
    }

    private func checkNotNegative() throws(BarError) {
        let negatives = points.filter { $0.value < 0 }.keys
        if let first = negatives.min() { throw .negative(first) }
    }

    private static func ranked(
        _ remainders: [ID<ValueAttribute>: Int128], order: [ID<ValueAttribute>]
    ) -> [ID<ValueAttribute>] {
        let places = Dictionary(
            order.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
        return
            remainders
            .map { (remainder: $0.value, place: places[$0.key] ?? .max, id: $0.key) }
            .sorted { left, right in
                if left.remainder != right.remainder { return left.remainder > right.remainder }
                return (left.place, left.id) < (right.place, right.id)
            }
            .map(\.id)
    }
}
