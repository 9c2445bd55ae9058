package import CustomerValue

/// Everything the alignment page shows. It holds no point that its reader may not see.
package struct Alignment: Sendable {
    package let line: RelationshipLine
    /// Retired ones included: old bars name them.
    package let attributes: [ValueAttribute]
    /// The newest round; nil before the first.
    package let hypothesis: Hypothesis?
    package let rounds: [Int]
    /// Who submitted a bar in this round; the points are elsewhere, and only when revealed.
    package let answered: [AnsweredFunction]
    /// The submitted bars, once they are revealed.
    package let bars: [NamedBar]
    /// The reader's own bar, draft or submitted.
    package let ownBar: FunctionBar?
    /// Of every round, newest first.
    package let versions: [AgreedVersion]
    package let standing: ValueStanding
    package let drivers: [ValueDriver]
    /// Proposed points, asked for in the address.
    package let draft: Bar?
    package let ownDraft: Bar?
}

package struct AnsweredFunction: Sendable, Equatable {
    package let member: ID<Member>
    package let memberName: String
    package let function: BusinessFunction
    package let submittedAt: Instant
}

package struct NamedBar: Sendable, Equatable {
    package let memberName: String
    package let function: BusinessFunction
    package let bar: Bar
}

/// An agreed version with its names.
package struct AgreedVersion: Sendable, Equatable {
    package let round: Int
    package let version: HypothesisVersion
    package let agreedByName: String
}

extension Alignment {
    package var livingAttributes: [ValueAttribute] { attributes.filter { $0.retiredAt == nil } }
    package var order: [ID<ValueAttribute>] { attributes.map(\.id) }

    /// The mean of the revealed bars as a proposal; nobody has agreed on it.
    package var meanBar: Bar? { Bar.mean(of: bars.map(\.bar), order: order) }
    package var spreads: [Spread] { Spread.perAttribute(bars.map(\.bar), order: order) }
    package var impliedBar: Bar? { standing.valuation.impliedPoints(order: order) }

    /// The agreed bar that counts today: of the newest round that has one.
    package var newestVersion: AgreedVersion? { versions.first }

    /// Every pair of revealed bars, the furthest apart first.
    package var pairs: [BarPair] {
        let pairs = bars.indices.flatMap { left in
            bars.indices.dropFirst(left + 1).compactMap { right in
                Agreement(ours: bars[left].bar, theirs: bars[right].bar).map {
                    BarPair(left: bars[left], right: bars[right], agreement: $0)
                }
            }
        }
        return pairs.sorted {
            $0.agreement.index.rounded(places: 6) < $1.agreement.index.rounded(places: 6)
        }
    }

    /// The newest agreed bar against the one before it.
    package var progress: Agreement? {
        guard versions.count > 1 else { return nil }
        return Agreement(ours: versions[0].version.bar, theirs: versions[1].version.bar)
    }
}

/// Two revealed bars side by side.
package struct BarPair: Sendable, Equatable {
    package let left: NamedBar
    package let right: NamedBar
    package let agreement: Agreement
}
