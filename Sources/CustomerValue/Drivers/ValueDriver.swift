/// Whether a driver adds to the customer's income or takes from it.
package enum DriverKind: String, CaseIterable, Sendable {
    case benefit, cost, price
}

/// One monetary consequence for the customer, measured against the next best alternative.
package struct ValueDriver: Hashable, Sendable {
    package let id: ID<ValueDriver>
    package var relationship: ID<Relationship>
    package var attribute: ID<ValueAttribute>
    package var name: String
    package var kind: DriverKind
    package var currency: Currency
    package var inputs: [DriverInput]
    /// Always the standard formula today.
    package var formula: String
    package var retiredAt: Instant?
    package var version: Int

    package init(
        id: ID<ValueDriver>, relationship: ID<Relationship>, attribute: ID<ValueAttribute>,
        name: String, kind: DriverKind, currency: Currency, inputs: [DriverInput],
        formula: String = ValueDriver.standardFormula, retiredAt: Instant? = nil, version: Int = 1
    ) {
        self.id = id
        self.relationship = relationship
        self.attribute = attribute
        self.name = name
        self.kind = kind
        self.currency = currency
        self.inputs = inputs
        self.formula = formula
        self.retiredAt = retiredAt
        self.version = version
    }
}

extension ValueDriver {
    package static let standardFormula = "quantity * unitValue * frequency"
}
