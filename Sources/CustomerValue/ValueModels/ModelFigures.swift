package import ValueModel

/// What one driver does to the customer's income in a year, in the model's currency.
package struct DriverFigure: Hashable, Sendable {
    /// Rounded half to even to the minor unit; costs and prices take away.
    package let annual: Money
    /// Whether every input behind it was measured or stated by the customer.
    package let isConfirmed: Bool
}

/// Why a driver has no figure: what is missing is said, it never becomes zero.
package enum DriverGapReason: Error, Hashable, Sendable {
    /// These inputs are withheld or known only as a scale.
    case inputsMissing([String])
    /// What is wrong with the driver, or with an input it uses.
    case faults([Diagnostic])
    /// Something else is wrong with the model: a sum with a hole nobody sees would mislead.
    case modelAtFault
    case noRate(from: Currency, to: Currency)
    case tooLarge
}

/// The figures of a model's living drivers, or the reason each has none.
package struct ModelFigures: Hashable, Sendable {
    package let drivers: [ID<ValueDriver>: Result<DriverFigure, DriverGapReason>]
    /// Errors that refuse the model, and warnings.
    package let diagnostics: [Diagnostic]

    /// Of no model at all.
    package static let none = ModelFigures(drivers: [:], diagnostics: [])

    private init(
        drivers: [ID<ValueDriver>: Result<DriverFigure, DriverGapReason>], diagnostics: [Diagnostic]
    ) {
        self.drivers = drivers
        self.diagnostics = diagnostics
    }

    package init(of model: RelationshipModel, judged: Result<Model, Refusal>) {
        let living = model.livingDrivers
        let found: [Result<DriverFigure, DriverGapReason>]
        switch judged {
        case .success(let checked):
            diagnostics = checked.warnings
            found = living.indices.map { index in
                Result { () throws(DriverGapReason) in
                    try checked.figure(of: index, in: model.terms.currency)
                }
            }
        case .failure(let refusal):
            diagnostics = refusal.diagnostics
            found = living.indices.map { .failure(model.reason(of: $0, refusal.diagnostics)) }
        }
        drivers = Dictionary(uniqueKeysWithValues: zip(living.map(\.id), found))
    }
}

extension Model {
    func figure(
        of index: Int, in currency: Currency
    ) throws(DriverGapReason) -> DriverFigure {
        guard let base = base.drivers[index] else {
            throw .inputsMissing(missing.first { $0.driver == index }?.inputs ?? [])
        }
        guard let amount = base.minorUnits(of: currency) else { throw .tooLarge }
        let driver = drivers[index]
        return DriverFigure(
            annual: Money(
                amountMinor: driver.kind == .benefit ? amount : -amount, currency: currency),
            isConfirmed: !driver.inputsUsed.isEmpty
                && driver.inputsUsed.allSatisfy(isConfirmed))
    }

    private func isConfirmed(_ name: String) -> Bool {
        let input = name == purchases?.name ? purchases : inputs.first { $0.name == name }
        return input.map { [.measured, .customerStated].contains($0.evidence) } ?? false
    }
}

extension RelationshipModel {
    /// A fault is told with the drivers it touches; the others wait for it.
    fileprivate func reason(of index: Int, _ diagnostics: [Diagnostic]) -> DriverGapReason {
        let words = livingDrivers[index].words
        let inputs = livingInputs
        let own = diagnostics.filter { diagnostic in
            guard diagnostic.severity == .error else { return false }
            switch diagnostic.place {
            case .driver(index, _): return true
            case .input(.listed(let place), _): return words.contains(inputs[place].name)
            default: return false
            }
        }
        return own.isEmpty ? .modelAtFault : .faults(own)
    }
}

extension Figure {
    /// Nil beyond what an amount of money can hold.
    fileprivate func minorUnits(of currency: Currency) -> Int64? {
        switch self {
        case .exact(let number):
            let (scaled, overflow) = number.numerator.multipliedReportingOverflow(
                by: Int128(currency.minorPerMajor))
            guard !overflow else { return Figure.rounded(number.value).minorUnits(of: currency) }
            let amount = Int64(exactly: scaled.dividedHalfToEven(by: number.denominator))
            return amount == .min ? nil : amount
        case .rounded(let value):
            let scaled = (value * Double(currency.minorPerMajor)).rounded(.toNearestOrEven)
            return scaled.magnitude < 9e18 ? Int64(exactly: scaled) : nil
        }
    }
}
