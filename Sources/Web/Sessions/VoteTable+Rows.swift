import CustomerValue
import Markup

extension VoteTable {
    /// Nil when nobody touched anything.
    static func bars(
        _ opened: BallotBox<CustomerBar>.Opened, _ attributes: [ValueAttribute],
        _ names: [ID<Person>: String]
    ) -> VoteTable {
        let titles = attributes.map { ($0.id, "\($0.swatch) \($0.name)" as Markup) }
        return bars(opened, titles, names)
    }

    static func bars(
        _ opened: BallotBox<CustomerBar>.Opened,
        _ titles: [(attribute: ID<ValueAttribute>, title: Markup)], _ names: [ID<Person>: String]
    ) -> VoteTable {
        let spreads = Spread.perAttribute(
            opened.ballots.map(\.bar), order: titles.map(\.attribute)
        ).sorted { $0.mean.rounded(places: 6) > $1.mean.rounded(places: 6) }
        return VoteTable(
            caption: VoteWords.caption(opened.vote, count: opened.ballots.count),
            head: SessionPageWords.attribute,
            rows: spreads.map { spread in
                Row(
                    title: titles.first { $0.attribute == spread.attribute }?.title ?? .empty,
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
        _ opened: BallotBox<BudgetBallot>.Opened, _ titles: [ID<Opportunity>: String], pot: Money,
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
                Row(
                    title: "\(titles[spread.opportunity] ?? "")",
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

extension [Opportunity] {
    /// What each is called.
    var titles: [ID<Opportunity>: String] {
        Dictionary(map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }
}
