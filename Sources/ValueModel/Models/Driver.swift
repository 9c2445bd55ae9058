/// One monetary consequence for the customer, measured against the next best alternative.
public struct Driver: Hashable, Sendable {
    /// Whether a driver adds to the customer's income or takes from it.
    public enum Kind: String, CaseIterable, Sendable {
        /// Adds.
        case benefit
        /// Takes away: what using it costs the customer.
        case cost
        /// Takes away: the difference in price; negative when it is cheaper.
        case price
    }

    /// The name other formulas use: it stands for the formula's figure, before the sign of `kind`.
    public let id: String?
    /// What people call it.
    public let name: String
    /// The value attribute it belongs to; empty when it belongs to none, as a price may.
    public let attribute: String
    /// Its sign.
    public let kind: Kind
    /// The money per period.
    public let formula: Formula
    /// How the advantage wears off; nil when nobody said.
    public let decay: Decay?
    /// Where it starts in the file.
    public let position: Position?
    /// Names of the inputs behind it, directly and through other drivers, in the order of the
    /// model; `purchases` last when it is among them.
    public let inputsUsed: [String]

    /// How an advantage wears off.
    public enum Decay: Hashable, Sendable {
        /// Half is gone after so many years.
        case halfLife(years: ExactNumber)
        /// All is gone on this day.
        case catchUp(CalendarDay)
    }
}
