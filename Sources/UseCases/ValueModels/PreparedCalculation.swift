package import CustomerValue

/// A driver as it is shown in a session: its formula, the figures in it, and what comes out.
package struct PreparedCalculation: Sendable, Equatable {
    package let driver: ValueDriver
    /// Those the formula names, by name.
    package let inputs: [ModelInput]
    /// Nil without a figure.
    package let annual: Money?
}

extension Work {
    /// The calculations our side prepared, by name.
    func preparedCalculations(
        of relationship: ID<Relationship>
    ) throws -> [PreparedCalculation] {
        let purchases = try records.purchases(of: relationship).first
        guard let model = try records.valueModel(of: relationship) else { return [] }
        let valued = try standing(model, beside: purchases).valuation.valued
        return model.livingDrivers.map { driver in
            let words = driver.words
            return PreparedCalculation(
                driver: driver, inputs: model.livingInputs.filter { words.contains($0.name) },
                annual: valued.first { $0.driver.id == driver.id }?.annual)
        }
    }
}
