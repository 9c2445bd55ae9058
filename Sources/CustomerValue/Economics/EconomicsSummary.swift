package import ValueModel

/// Why an economic answer is not one.
package enum EconomicsError: Error, Hashable, Sendable {
    case scaleOutside(Int)
    case rangeReversed
    case rangeCurrencies
}

extension EconomicValue {
    package static let scaleSteps = 1...5

    /// The value itself when its bounds make sense.
    package func checked() throws(EconomicsError) -> EconomicValue {
        switch self {
        case .exact, .withheld: break
        case .scale(let step):
            guard Self.scaleSteps.contains(step) else { throw .scaleOutside(step) }
        case .range(let low, let high):
            guard low.currency == high.currency else { throw .rangeCurrencies }
            guard low.amountMinor <= high.amountMinor else { throw .rangeReversed }
        }
        return self
    }

    /// The evidence a driver input gets from this answer.
    package var evidence: EvidenceGrade {
        switch self {
        case .exact, .range: .customerStated
        case .scale: .scaleOnly
        case .withheld: .withheld
        }
    }
}

extension EconomicScale {
    /// The scale itself when both readings are unset or 1 to 5.
    package func checked() throws(EconomicsError) -> EconomicScale {
        for step in [healthyToday, pathForward].compactMap({ $0 })
        where !EconomicValue.scaleSteps.contains(step) {
            throw .scaleOutside(step)
        }
        return self
    }
}

/// What a session's economics hold, by kind of answer.
///
/// Kinds are never mixed: a withheld number is counted and takes no part in any sum, so it can
/// neither look like zero nor be worked out from a total. Currencies are never added.
package struct EconomicsSummary: Hashable, Sendable {
    /// One sum per currency, by code; empty when nothing exact was said.
    package let exact: [Money]
    package let ranges: [MoneyRange]
    /// The steps given, in the order they were stated.
    package let scales: [Int]
    package let withheldCount: Int

    package init(_ statements: [EconomicStatement]) throws(MoneyError) {
        var exact: [Money] = []
        var lows: [Money] = []
        var highs: [Money] = []
        var scales: [Int] = []
        var withheldCount = 0
        for statement in statements {
            switch statement.value {
            case .exact(let money): exact.append(money)
            case .range(let low, let high):
                lows.append(low)
                highs.append(high)
            case .scale(let step): scales.append(step)
            case .withheld: withheldCount += 1
            }
        }
        self.exact = try Money.sums(exact)
        self.ranges = zip(try Money.sums(lows), try Money.sums(highs)).map(MoneyRange.init)
        self.scales = scales
        self.withheldCount = withheldCount
    }
}

/// From `low` to `high` in one currency.
package struct MoneyRange: Hashable, Sendable {
    package let low: Money
    package let high: Money
}
