/// Why a budget exercise cannot be agreed.
package enum BudgetError: Error, Hashable, Sendable {
    /// Something is left of the pot; negative when more was given than there is.
    case remainder(Money, person: ID<Person>?)
    case negativeAllocation(ID<Opportunity>)
    case nothingAllocated
    case money(MoneyError)
}

/// How several people's money lies apart on one opportunity.
package struct BudgetSpread: Hashable, Sendable {
    package let opportunity: ID<Opportunity>
    /// Ballots that touched the opportunity, out of `ballots`.
    package let voices: Int
    package let ballots: Int
    package let lowest: Money
    package let highest: Money
    /// Mean of the ballots that touched it, in minor units.
    package let meanMinor: Ratio
}

extension BudgetExercise {
    package static let defaultPotMajor: Int64 = 1_000_000

    /// "Here is $1 million to spend only on this supplier's business."
    package static func withDefaultPot(
        in currency: Currency, allocations: [BudgetAllocation] = []
    ) throws(MoneyError) -> BudgetExercise {
        BudgetExercise(
            pot: try Money(major: defaultPotMajor, currency: currency), allocations: allocations)
    }

    /// Everybody who gave something; nil is the room together. Each divides the whole pot.
    package var ballots: [ID<Person>?] {
        let people = Set(allocations.compactMap(\.person)).sorted()
        let isRoomIn = allocations.contains { $0.person == nil }
        return (isRoomIn ? [nil] : []) + people.map(Optional.some)
    }

    /// What one ballot has left; negative while people are still talking.
    package func remainder(of person: ID<Person>? = nil) throws(BudgetError) -> Money {
        let given = allocations.filter { $0.person == person }.map(\.money)
        do {
            return try pot.subtracting(try Money.sum(given, in: pot.currency))
        } catch {
            throw .money(error)
        }
    }

    /// What all of it leaves of one pot; nil when it cannot be told.
    package var left: Money? {
        guard let given = try? Money.sum(allocations.map(\.money), in: pot.currency) else {
            return nil
        }
        return try? pot.subtracting(given)
    }

    /// The exercise itself once every ballot has spent exactly the pot.
    package func agreed() throws(BudgetError) -> BudgetExercise {
        guard !allocations.isEmpty else { throw .nothingAllocated }
        if let negative = allocations.first(where: { $0.money.amountMinor < 0 }) {
            throw .negativeAllocation(negative.opportunity)
        }
        for person in ballots {
            let left = try remainder(of: person)
            guard left.amountMinor == 0 else { throw .remainder(left, person: person) }
        }
        return self
    }

    /// Money per opportunity over all ballots.
    package func totals() throws(BudgetError) -> [ID<Opportunity>: Money] {
        var totals: [ID<Opportunity>: Money] = [:]
        for allocation in allocations {
            let before = totals[allocation.opportunity] ?? .zero(pot.currency)
            do {
                totals[allocation.opportunity] = try before.adding(allocation.money)
            } catch {
                throw .money(error)
            }
        }
        return totals
    }

    /// Lowest, highest and mean per opportunity, by id.
    package func spreads() throws(BudgetError) -> [BudgetSpread] {
        let ballots = ballots
        var given: [ID<Opportunity>: [Money]] = [:]
        for person in ballots {
            let ballot = BudgetExercise(
                pot: pot, allocations: allocations.filter { $0.person == person })
            for (opportunity, money) in try ballot.totals() {
                given[opportunity, default: []].append(money)
            }
        }
        return given.sorted { $0.key < $1.key }.compactMap { opportunity, amounts in
            BudgetSpread(
                of: opportunity, amounts: amounts.map(\.amountMinor), ballots: ballots.count,
                in: pot.currency)
        }
    }
}

extension BudgetSpread {
    fileprivate init?(
        of opportunity: ID<Opportunity>, amounts: [Int64], ballots: Int, in currency: Currency
    ) {
        let sum = amounts.reduce(Int128(0)) { $0 + Int128($1) }
        guard let lowest = amounts.min(), let highest = amounts.max(),
            let mean = Ratio(sum, over: Int128(amounts.count))
        else { return nil }
        self.opportunity = opportunity
        self.voices = amounts.count
        self.ballots = ballots
        self.lowest = Money(amountMinor: lowest, currency: currency)
        self.highest = Money(amountMinor: highest, currency: currency)
        self.meanMinor = mean
    }
}
