/// What holds for a whole value model, as typed.
package struct ModelTerms: Hashable, Sendable {
    package var relationship: ID<Relationship>
    package var currency: Currency
    /// Such as `8%`; empty when nobody said. The same holds for the next three.
    package var discountRate: String
    /// How many years are looked at.
    package var years: String
    /// What the customer spends once, before the first year.
    package var investment: String
    /// The price of the alternative per year.
    package var reference: String
    /// 0 before anything is written down.
    package var version: Int

    package init(
        relationship: ID<Relationship>, currency: Currency, discountRate: String = "",
        years: String = "", investment: String = "", reference: String = "", version: Int = 0
    ) {
        self.relationship = relationship
        self.currency = currency
        self.discountRate = discountRate
        self.years = years
        self.investment = investment
        self.reference = reference
        self.version = version
    }
}

/// The one value model of a relationship: inputs with names, and drivers whose formulas use them.
///
/// It is kept as typed, and may be wrong: then it is shown with what is wrong and has no figure.
package struct RelationshipModel: Hashable, Sendable {
    package var terms: ModelTerms
    /// By name, retired ones included.
    package var inputs: [ModelInput]
    /// By name, retired ones included.
    package var drivers: [ValueDriver]

    package init(terms: ModelTerms, inputs: [ModelInput] = [], drivers: [ValueDriver] = []) {
        self.terms = terms
        self.inputs = inputs
        self.drivers = drivers
    }
}

extension RelationshipModel {
    package var livingInputs: [ModelInput] { inputs.filter { $0.retiredAt == nil } }
    package var livingDrivers: [ValueDriver] { drivers.filter { $0.retiredAt == nil } }

    /// Living drivers whose formula names this.
    package func drivers(naming name: String) -> [ValueDriver] {
        livingDrivers.filter { $0.words.contains(name) }
    }

    /// Every name a formula could mean.
    package var takenNames: Set<String> {
        Set(livingInputs.map(\.name) + livingDrivers.map(\.code).filter { !$0.isEmpty })
    }

    /// One word of letters, digits and `_` out of what people write; starts with a letter.
    package static func name(from text: String) -> String {
        let words = text.lowercased().unicodeScalars.split { !$0.isPartOfName || $0 == "_" }
        let joined = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "_")
        let name = String.UnicodeScalarView(joined.unicodeScalars.prefix(48))
        let isStart = name.first?.properties.isAlphabetic == true
        return isStart ? String(name) : "x_" + String(name)
    }

    /// A free name for formulas out of what people write, such as `fewer_field_visits`; with a
    /// number behind it when it is taken.
    package func freeName(_ text: String, taken: Set<String> = []) -> String {
        let name = Self.name(from: text)
        let all = takenNames.union(taken)
        guard all.contains(name) else { return name }
        return (2...(all.count + 2)).lazy.map { "\(name)_\($0)" }.first { !all.contains($0) }
            ?? name
    }
}
