import ValueModel

/// One driver around a formula, with inputs of many units.
enum FormulaBench {
    static let inputs = """
        inputs:
          one: { base: 1, unit: USD/year }
          a: 2
          b: 3
          zero: 0
          third: { discrete: { 1: 0.25, 2: 0.5, 9: 0.25 } }
          x: { uniform: [-1, 3] }
          y: { low: 1, base: 2, high: 4 }
          n: { normal: [10, 1] }
          wide: { normal: [10, 4] }
          visits: { low: 15, base: 25, high: 40, unit: visit/year }
          cost: { p5: 400, p95: 900, shape: lognormal, unit: USD/visit }
          monthly: { base: 10, unit: USD/month }
          weekly: { base: 7, unit: USD/week }
          kilo: { base: 2, unit: kUSD/year }
          mega: { base: 1.5, unit: MUSD/year }
          share: { base: 40, unit: "%" }
          hours: { base: 100, unit: hour/year }
          minutes: { base: 30, unit: minute/visit }
          wage: { base: 60, unit: USD/hour }
          amount: { base: 500, unit: USD }
          euros: { base: 5, unit: EUR/year }
          trips: { base: 4, unit: visit/month }
          side: { base: 3, unit: m }
          rent: { base: 2, unit: USD/m^2/year }
          secret: { withheld: true }
        """

    /// The exact figure of the formula times one dollar a year.
    static func figure(_ formula: String) throws -> Figure? {
        try model(text("one * (\(formula))")).base.drivers[0]
    }

    /// The base figure of a formula that has the unit of a driver already.
    static func driver(_ formula: String) throws -> Figure? {
        try model(text(formula)).base.drivers[0]
    }

    /// `COL: sentence` of each fault, columns from the formula's first character.
    static func faults(_ formula: String) -> [String] {
        let first = text("").split(separator: "\n", omittingEmptySubsequences: false)
        let (line, column) = (first.count - 1, 41)
        return ValueModelTests.faults(text(formula)).map { fault in
            let parts = fault.split(separator: ":", maxSplits: 2)
            guard parts.count == 3, Int(parts[0]) == line, let found = Int(parts[1]) else {
                return fault
            }
            return "\(found - column + 1):\(parts[2])"
        }
    }

    static func text(_ formula: String) -> String {
        file(
            inputs + "\ndrivers:\n  - { name: D, kind: benefit, formula: '\(formula)' }",
            purchases: "1000", reference: "50")
    }
}
