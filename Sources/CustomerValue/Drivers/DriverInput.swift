/// How well a figure is known; `scaleOnly` and `withheld` carry no amount.
package enum EvidenceGrade: String, CaseIterable, Sendable {
    case measured, customerStated, supplierEstimated, scaleOnly, withheld
}

/// The factors of the standard formula.
package enum DriverInputName: String, CaseIterable, Sendable {
    case quantity, unitValue, frequency
}

/// One factor of a driver, with where it comes from.
package struct DriverInput: Hashable, Sendable {
    package var name: DriverInputName
    /// Nil when the customer withheld it or gave only a scale.
    package var amount: ExactDecimal?
    package var unit: String
    package var evidence: EvidenceGrade
    package var source: String

    package init(
        name: DriverInputName, amount: ExactDecimal? = nil, unit: String, evidence: EvidenceGrade,
        source: String
    ) {
        self.name = name
        self.amount = amount
        self.unit = unit
        self.evidence = evidence
        self.source = source
    }
}
