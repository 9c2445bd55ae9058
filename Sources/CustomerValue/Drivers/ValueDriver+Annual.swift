/// Why a driver has no figure: what is missing is said, it never becomes zero.
package enum DriverError: Error, Hashable, Sendable {
    /// The input has no amount; the grade says why (withheld, scale only, or not yet given).
    case noAmount(DriverInputName, EvidenceGrade)
    case inputMissing(DriverInputName)
    case inputTwice(DriverInputName)
    /// Only the standard formula is understood.
    case unknownFormula
    case noRate(from: Currency, to: Currency)
    case overflow
}

extension ValueDriver {
    /// What the driver does to the customer's income in a year: inputs multiplied exactly, then
    /// rounded half to even to the minor unit. Costs and prices take away.
    package func annualValue() throws(DriverError) -> Money {
        guard formula == Self.standardFormula else { throw .unknownFormula }
        var factors: [ExactDecimal] = []
        for name in DriverInputName.allCases {
            factors.append(try amount(of: name))
        }
        guard let amount = ExactDecimal.product(factors, places: currency.minorDigits),
            amount != .min
        else { throw .overflow }
        return Money(amountMinor: kind == .benefit ? amount : -amount, currency: currency)
    }

    /// Whether every input was measured or stated by the customer.
    package var isConfirmed: Bool {
        inputs.allSatisfy { [.measured, .customerStated].contains($0.evidence) }
    }

    private func amount(of name: DriverInputName) throws(DriverError) -> ExactDecimal {
        let named = inputs.filter { $0.name == name }
        guard let input = named.first else { throw .inputMissing(name) }
        guard named.count == 1 else { throw .inputTwice(name) }
        // A grade without a number wins over a number left behind: withheld means withheld.
        guard let amount = input.amount, ![.withheld, .scaleOnly].contains(input.evidence) else {
            throw .noAmount(name, input.evidence)
        }
        return amount
    }
}
