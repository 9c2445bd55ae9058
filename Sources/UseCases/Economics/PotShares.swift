package import CustomerValue

/// A part of the pot as people say it.
package enum PotShare: Sendable, Equatable {
    case money(ExactDecimal)
    case percent(ExactDecimal)

    /// In the pot's currency; a percentage is rounded to its smallest unit. Nil when there are more
    /// places than the currency has.
    func money(of pot: Money) -> Money? {
        switch self {
        case .money(let amount): return Money(amount, pot.currency)
        case .percent(let percent):
            let hundredth = Int128(percent.millionths) * Int128(pot.amountMinor)
            let share = Ratio(hundredth, over: 100_000_000)
            return share.map {
                Money(amountMinor: $0.rounded(places: 0), currency: pot.currency)
            }
        }
    }
}

extension Work {
    /// The amounts a division gives, each on an opportunity of this relationship.
    func checkedMoney(
        _ shares: [ID<Opportunity>: PotShare], in relationship: ID<Relationship>
    ) throws -> [ID<Opportunity>: Money] {
        let known = Set(try sessionOpportunities(of: relationship).map(\.id))
        let pot = try self.pot
        var money: [ID<Opportunity>: Money] = [:]
        var errors: [FieldError] = []
        for (opportunity, share) in shares {
            let field = "amounts.\(opportunity)"
            if !known.contains(opportunity) {
                errors.append(FieldError(field, .unknown))
            } else if let given = share.money(of: pot) {
                money[opportunity] = given
            } else {
                let places = pot.currency.minorDigits
                errors.append(FieldError(field, .tooManyDecimals(maximum: places)))
            }
        }
        guard errors.isEmpty else { throw Refusal.invalid(errors.sorted { $0.field < $1.field }) }
        return money
    }

    /// In the order they were raised, the oldest first.
    func sessionOpportunities(of relationship: ID<Relationship>) throws -> [Opportunity] {
        try records.opportunities(
            nil, of: relationship, before: .start, limit: ListingRequest.maximumLimit
        ).reversed().map(\.opportunity)
    }

    var pot: Money {
        get throws { try BudgetExercise.withDefaultPot(in: actor.workspace.currency).pot }
    }

    /// The division itself when nothing of the pot is left.
    func checkSpent(_ ballot: BudgetBallot) throws {
        let pot = try self.pot
        do {
            _ = try BudgetExercise(pot: pot, allocations: ballot.allocations).agreed()
        } catch {
            throw Refusal(error, pot: pot)
        }
    }
}
