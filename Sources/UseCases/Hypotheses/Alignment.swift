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
    /// Of everybody, whoever left included.
    package let names: [ID<Member>: String]
    /// Who can be asked for a bar, and when they were.
    package let colleagues: [InvitedColleague]
    /// The submitted bars of every vote that was revealed, first vote first.
    package let openBars: [NamedBar]
    /// Every vote of the round that was revealed, first vote first.
    package let votes: [VoteStep]
    /// The reader's own bar of the vote before, to start from.
    package let earlierOwnBar: Bar?
    /// By attribute, oldest first.
    package let notes: [ID<ValueAttribute>: [NamedNote]]
    /// What may be taken from the catalogue.
    package let catalogue: [CatalogueEntry]
    /// The reader's own bar, draft or submitted.
    package let ownBar: FunctionBar?
    /// Of every round, newest first.
    package let versions: [AgreedVersion]
    package let standing: ValueStanding
    package let drivers: [ValueDriver]
    /// Proposed points, asked for in the address.
    package let draft: Bar?
    package let ownDraft: Bar?
    /// The attribute to be reworded, asked for in the address where there are many.
    package let edited: ID<ValueAttribute>?
    /// The two versions to compare, asked for in the address as `round.number`.
    package let compared: VersionPair?
    /// What colleagues would be mailed; nil where no bar can be asked for.
    package let asking: BarLetter?
    /// What the customer's people marked, in whichever conversation.
    package let marks: [NamedMark]
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
    package let vote: Int
    package let bar: Bar
}

/// An agreed version with its names.
package struct AgreedVersion: Sendable, Equatable {
    package let round: Int
    package let version: HypothesisVersion
    package let agreedByName: String
    /// Who agreed too, by name.
    package let agreedWithNames: [String]
}

/// A colleague who may fill a bar in the vote that is on. What they gave is not in here.
package struct InvitedColleague: Sendable, Equatable {
    package let member: Member
    package let invitedAt: Instant?
    package let answeredAt: Instant?
}

/// What a colleague reads who is asked for a bar, with the place of the link said in words.
package struct BarLetter: Sendable, Equatable {
    package let subject: String
    package let text: String
    package let hasMailServer: Bool
}

package struct NamedNote: Sendable, Equatable {
    package let note: AttributeNote
    package let memberName: String
}

package struct VersionPair: Sendable, Equatable {
    package let left: AgreedVersion
    package let right: AgreedVersion
}

extension AgreedVersion {
    /// How an address names it: round and number.
    package var key: String { "\(round).\(version.number)" }
}

extension Alignment {
    /// The bars of the newest vote that was revealed.
    package var bars: [NamedBar] { bars(of: openBars.map(\.vote).max() ?? 1) }

    package func bars(of vote: Int) -> [NamedBar] { openBars.filter { $0.vote == vote } }

    package var livingAttributes: [ValueAttribute] { attributes.filter { $0.retiredAt == nil } }
    package var order: [ID<ValueAttribute>] { attributes.map(\.id) }

    /// The mean of the revealed bars as a proposal; nobody has agreed on it.
    package var meanBar: Bar? { Bar.mean(of: bars.map(\.bar), order: order) }
    package var spreads: [Spread] { Spread.perAttribute(bars.map(\.bar), order: order) }
    package var index: AlignmentIndex? { AlignmentIndex(bars.map(\.bar)) }
    package var concordance: Concordance? { Concordance(bars.map(\.bar)) }
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
