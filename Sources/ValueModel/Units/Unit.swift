/// A unit: a product of powers, times a scale.
///
/// `kUSD/visit` has the powers USD 1 and visit -1, and the scale 1,000. Periods keep their names:
/// `hour/year` is not a number.
public struct Unit: Hashable, Sendable {
    /// Exponents by symbol, none of them zero.
    public let powers: [UnitSymbol: Int]
    /// How many of the unscaled unit one of these is: 1,000 for kUSD, 1/100 for %.
    public let scale: ExactNumber
    /// As written; empty for none.
    public let text: String

    /// No unit: a plain number.
    public static let none = Unit(powers: [:], scale: ExactNumber(1), text: "")

    init(powers: [UnitSymbol: Int], scale: ExactNumber, text: String) {
        self.powers = powers.filter { $0.value != 0 }
        self.scale = scale
        self.text = text
    }
}
