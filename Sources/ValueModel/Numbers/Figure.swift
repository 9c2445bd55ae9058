/// A computed figure: exact as long as arithmetic allows, a floating-point number after that.
public enum Figure: Hashable, Sendable {
    /// Nothing was rounded.
    case exact(ExactNumber)
    /// Something was too large for exact arithmetic, or is not a fraction at all.
    case rounded(Double)

    /// The nearest floating-point number.
    public var value: Double {
        switch self {
        case .exact(let number): number.value
        case .rounded(let value): value
        }
    }

    /// Whether nothing was rounded.
    public var isExact: Bool {
        if case .exact = self { true } else { false }
    }
}
