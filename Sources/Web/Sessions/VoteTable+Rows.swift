import CustomerValue
import Markup

extension VoteTable {
    /// Nil when nobody touched anything.
    static func bars(
        _ opened: BallotBox<CustomerBar>.Opened, _ attributes: [ValueAttribute],
        _ names: [ID<Person>: String]
    ) -> VoteTable {
        let spreads = Spread.perAttribute(
            opened.ballots.map(\.bar), order: attributes.map(\.id)
        ).sorted { $0.mean.rounded(places: 6) > $1.mean.rounded(places: 6) }
        return VoteTable(
            caption: VoteWords.caption(opened.vote, count: opened.ballots.count),
            head: SessionPageWords.attribute,
            rows: spreads.map { spread in
                let attribute = attributes.first { $0.id == spread.attribute }
                return Row(
                    title: "\(attribute?.swatch) \(attribute?.name ?? "")",
                    voices: opened.ballots.compactMap { bar in
                        bar.bar.points[spread.attribute].map { points in
                            Voice(
                                name: bar.person.flatMap { names[$0] } ?? "",
                                share: Double(points) / Double(Bar.fullPoints),
                                text: String(points))
                        }
                    }, ballots: opened.ballots.count, mean: mean(of: spread),
                    lowest: String(spread.lowest), highest: String(spread.highest))
            })
    }

    private static func mean(of spread: Spread) -> Voice {
        let tenths = spread.mean.rounded(places: 1)
        let text = tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
        return Voice(
            name: "", share: Double(tenths) / Double(10 * Bar.fullPoints), text: text)
    }

    /// Ranked by what all voices gave together, since everybody divides the same pot.
    static func budgets(
        _ opened: BallotBox<BudgetBallot>.Opened, _ opportunities: [Opportunity], pot: Money,
        _ names: [ID<Person>: String], _ format: Formatter
    ) -> VoteTable {
        let exercise = BudgetExercise(
            pot: pot, allocations: opened.ballots.flatMap(\.allocations))
        let totals = (try? exercise.totals()) ?? [:]
        let spreads = ((try? exercise.spreads()) ?? []).sorted { left, right in
            (totals[left.opportunity]?.amountMinor ?? 0)
                > (totals[right.opportunity]?.amountMinor ?? 0)
        }
        return VoteTable(
            caption: VoteWords.caption(opened.vote, count: opened.ballots.count),
            head: BudgetWords.opportunity,
            rows: spreads.map { spread in
                let title = opportunities.first { $0.id == spread.opportunity }?.title ?? ""
                return Row(
                    title: "\(title)",
                    voices: opened.ballots.compactMap { ballot in
                        ballot.amounts[spread.opportunity].map { money in
                            voice(
                                ballot.person.flatMap { names[$0] } ?? "", money, of: pot,
                                format)
                        }
                    }, ballots: opened.ballots.count,
                    mean: voice(
                        "",
                        Money(
                            amountMinor: spread.meanMinor.rounded(places: 0),
                            currency: pot.currency), of: pot, format),
                    lowest: format.money(spread.lowest), highest: format.money(spread.highest))
            })
    }

    private static func voice(
        _ name: String, _ money: Money, of pot: Money, _ format: Formatter
    ) -> Voice {
        Voice(
            name: name, share: Double(money.amountMinor) / Double(pot.amountMinor),
            text: format.money(money))
    }
}
