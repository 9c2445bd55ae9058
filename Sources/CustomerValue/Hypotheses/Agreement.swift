/// Where two bars stand to each other on one attribute.
package enum AgreementPart: String, CaseIterable, Sendable {
    /// Both touched it, with the same or another weight; a touched zero counts as touched.
    case sameAttributeOtherWeight
    /// The other side never touched it.
    case onlyOurs
    /// Our side never touched it.
    case onlyTheirs
}

/// One attribute of an agreement.
package struct AgreementRow: Hashable, Sendable {
    package let attribute: ID<ValueAttribute>
    /// Nil when that side left the attribute untouched.
    package let ours: Int?
    package let theirs: Int?
    package let part: AgreementPart
    /// Our share less theirs, in points of 100.
    package let difference: Ratio
}

/// How much of two bars is the same: the sum of min(p, q), which is 100 less the total variation
/// distance (method, section 7.1).
///
/// Bars of 100 are compared as they stand. Drafts are brought to 100 by exact fractions, not by
/// rounded points, so that the index of a draft never jumps; a bar with negative points, without
/// any points or with more than a million of them cannot be compared.
package struct Agreement: Hashable, Sendable {
    /// 0 to 100.
    package let index: Ratio
    /// Largest difference first, then by id.
    package let rows: [AgreementRow]
    /// False when a draft had to be brought to 100 first.
    package let isBetweenFullBars: Bool

    private let ourTotal: Int128
    private let theirTotal: Int128

    /// Nil when one of the bars cannot be compared.
    package init?(ours: Bar, theirs: Bar) {
        guard Self.isComparable(ours), Self.isComparable(theirs) else { return nil }
        let totals = (ours: ours.exactTotal, theirs: theirs.exactTotal)
        let attributes = Set(ours.points.keys).union(theirs.points.keys)
        let common = attributes.reduce(Int128(0)) { sum, attribute in
            let weights = Self.weights(of: attribute, ours, theirs, totals)
            return sum + min(weights.ours, weights.theirs)
        }
        guard let index = Ratio(100 * common, over: totals.ours * totals.theirs) else { return nil }
        self.index = index
        self.rows = Self.rows(attributes, ours, theirs, totals)
        self.isBetweenFullBars = totals == (100, 100)
        self.ourTotal = totals.ours
        self.theirTotal = totals.theirs
    }

    /// The points of disagreement that lie in one part; the three parts add to 100 - `index`.
    package func lost(in part: AgreementPart) -> Ratio? {
        let scale = ourTotal * theirTotal
        let sum = rows.filter { $0.part == part }.reduce(Int128(0)) { sum, row in
            let scaled = row.difference.numerator * (scale / row.difference.denominator)
            return sum + Int128(scaled.magnitude)
        }
        return Ratio(sum, over: 2 * scale)
    }

    private static func isComparable(_ bar: Bar) -> Bool {
        bar.points.values.allSatisfy { $0 >= 0 } && (1...1_000_000).contains(bar.exactTotal)
    }

    private static func weights(
        of attribute: ID<ValueAttribute>, _ ours: Bar, _ theirs: Bar,
        _ totals: (ours: Int128, theirs: Int128)
    ) -> (ours: Int128, theirs: Int128) {
        (
            Int128(ours.points[attribute] ?? 0) * totals.theirs,
            Int128(theirs.points[attribute] ?? 0) * totals.ours
        )
    }

    private static func rows(
        _ attributes: Set<ID<ValueAttribute>>, _ ours: Bar, _ theirs: Bar,
        _ totals: (ours: Int128, theirs: Int128)
    ) -> [AgreementRow] {
        attributes
            .map { attribute in
                let weights = weights(of: attribute, ours, theirs, totals)
                return (attribute, weights.ours - weights.theirs)
            }
            .sorted { left, right in
                left.1.magnitude == right.1.magnitude
                    ? left.0 < right.0 : left.1.magnitude > right.1.magnitude
            }
            .compactMap { attribute, gap in
                Ratio(100 * gap, over: totals.ours * totals.theirs).map {
                    AgreementRow(
                        attribute: attribute, ours: ours.points[attribute],
                        theirs: theirs.points[attribute],
                        part: part(of: attribute, ours, theirs), difference: $0)
                }
            }
    }

    private static func part(
        of attribute: ID<ValueAttribute>, _ ours: Bar, _ theirs: Bar
    ) -> AgreementPart {
        if theirs.points[attribute] == nil { return .onlyOurs }
        if ours.points[attribute] == nil { return .onlyTheirs }
        return .sameAttributeOtherWeight
    }
}
