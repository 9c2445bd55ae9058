public import Simulation

/// A named figure that formulas use, with where it comes from.
public struct Input: Hashable, Sendable {
    /// The name that formulas use; `purchases` for the purchases.
    public let name: String
    /// What people call it, when the name is not enough.
    public let title: String?
    /// The figure, or why there is none.
    public let form: InputForm
    /// The unit as written, read.
    public let unit: Unit
    /// How well the figure is known. Without a word: `supplierEstimated`, and `withheld` or
    /// `scaleOnly` for those forms.
    public let evidence: EvidenceGrade
    /// Where the figure comes from; empty when nobody said.
    public let source: String
    /// Who said it.
    public let person: String?
    /// In which conversation it was said.
    public let session: String?
    /// The day it was said.
    public let statedOn: CalendarDay?
    /// Where its name stands in the file.
    public let position: Position?
}

/// The figure of an input, or why there is none.
public enum InputForm: Hashable, Sendable {
    /// A plain number.
    case exact(ExactNumber)
    /// A distribution with its base figure, and the numbers as they were written.
    case uncertain(Distribution, base: Figure, written: FormDraft)
    /// The customer knows it and keeps it.
    case withheld
    /// There is no number: an answer from 1 to 5.
    case scale(Int)

    /// The base figure: the number, or the mode of PERT and triangular, or the median.
    public var base: Figure? {
        switch self {
        case .exact(let number): .exact(number)
        case .uncertain(_, let base, _): base
        case .withheld, .scale: nil
        }
    }
}
