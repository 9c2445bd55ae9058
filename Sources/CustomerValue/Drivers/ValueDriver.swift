package import ValueModel

/// Whether a driver adds to the customer's income or takes from it.
package typealias DriverKind = Driver.Kind

/// One monetary consequence for the customer, measured against the next best alternative.
///
/// Its texts are kept as they were typed, right or wrong: what a formula means is judged for the
/// whole model at once, because it names inputs and other drivers.
package struct ValueDriver: Hashable, Sendable {
    package let id: ID<ValueDriver>
    package var relationship: ID<Relationship>
    /// Nil when it belongs to none, as a price may.
    package var attribute: ID<ValueAttribute>?
    /// The name other formulas use; empty when none does.
    package var code: String
    package var name: String
    package var kind: DriverKind
    /// Money per year.
    package var formula: String
    /// Such as `3`, years being meant, or `18 month`; empty when nobody said.
    package var halfLife: String
    /// The day by which a rival has caught up.
    package var catchUp: Day?
    package var retiredAt: Instant?
    package var version: Int

    package init(
        id: ID<ValueDriver>, relationship: ID<Relationship>, attribute: ID<ValueAttribute>? = nil,
        code: String = "", name: String, kind: DriverKind, formula: String,
        halfLife: String = "", catchUp: Day? = nil, retiredAt: Instant? = nil, version: Int = 1
    ) {
        self.id = id
        self.relationship = relationship
        self.attribute = attribute
        self.code = code
        self.name = name
        self.kind = kind
        self.formula = formula
        self.halfLife = halfLife
        self.catchUp = catchUp
        self.retiredAt = retiredAt
        self.version = version
    }
}

extension ValueDriver {
    /// The words of the formula, whether it can be read or not: inputs, codes and functions.
    package var words: Set<String> { formula.formulaWords }
}

extension String {
    var formulaWords: Set<String> {
        let words = unicodeScalars.split { !$0.isPartOfName }
        return Set(words.map { String(String.UnicodeScalarView($0)) })
    }
}

extension Unicode.Scalar {
    /// Letters of any language, digits and `_`, as in the formula language.
    var isPartOfName: Bool {
        self == "_" || ("0"..."9").contains(self) || properties.isAlphabetic
            || properties.canonicalCombiningClass != .notReordered
    }
}
