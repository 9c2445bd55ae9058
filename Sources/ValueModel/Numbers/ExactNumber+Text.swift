extension ExactNumber: LosslessStringConvertible {
    /// The most digits a number may have, before and behind the point together.
    public static let digitsMaximum = 30

    /// Reads `2_000_000`, `1.5`, `-3` and `365/7`: digits with `_` between them, at most one point
    /// with digits on both sides. Nil for anything else, or more than 30 digits.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2 else { return nil }
        guard let above = Self.decimal(first.utf8) else { return nil }
        guard parts.count == 2 else {
            self = above
            return
        }
        guard let below = Self.decimal(parts[1].utf8), below.numerator > 0,
            let quotient = above.divided(by: below)
        else { return nil }
        self = quotient
    }

    /// A decimal when there is one, `365/7` otherwise; reading it gives the same number.
    public var description: String {
        guard let places = decimalPlaces else { return "\(numerator)/\(denominator)" }
        let scale = (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
        let (scaled, overflow) = numerator.multipliedReportingOverflow(by: scale / denominator)
        guard !overflow else { return "\(numerator)/\(denominator)" }
        var digits = String(scaled.magnitude)
        if places > 0 {
            digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
        }
        return (numerator < 0 ? "-" : "") + digits
    }

    /// How many places the decimal needs; nil when it never ends or is too long.
    private var decimalPlaces: Int? {
        var power: Int128 = 1
        for places in 0...Self.digitsMaximum {
            if power % denominator == 0 { return places }
            power *= 10
        }
        return nil
    }

    static func decimal(_ text: some Collection<UInt8>) -> ExactNumber? {
        var bytes = Array(text)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes.removeFirst() }
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, isGrouped(whole) else { return nil }
        let places = parts.count == 2 ? parts[1] : []
        guard parts.count == 1 || isGrouped(places) else { return nil }
        let digits = (whole + places).filter { $0 != UInt8(ascii: "_") }
        guard digits.count <= digitsMaximum else { return nil }
        let value = digits.reduce(Int128(0)) { $0 * 10 + Int128($1 - UInt8(ascii: "0")) }
        let power = places.reduce(Int128(1)) { $1 == UInt8(ascii: "_") ? $0 : $0 * 10 }
        return ExactNumber(isNegative ? -value : value, over: power)
    }

    /// Digits, with single `_` between them only.
    private static func isGrouped(_ bytes: ArraySlice<UInt8>) -> Bool {
        let groups = bytes.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
        return groups.allSatisfy { group in
            !group.isEmpty
                && group.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
    }
}
