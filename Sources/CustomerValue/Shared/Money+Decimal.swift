extension ExactDecimal {
    package static let zero = ExactDecimal(millionths: 0)
}

extension Currency {
    /// What a figure is given in until somebody chooses.
    package static let usDollar = Currency(code: "USD", minorDigits: 2)

    var millionthsPerMinor: Int64 { 1_000_000 / minorPerMajor }
}

extension Money {
    /// An exact amount in major units; nil when it has more places than the currency.
    package init?(_ amount: ExactDecimal, _ currency: Currency) {
        let millionthsPerMinor = currency.millionthsPerMinor
        guard amount.millionths % millionthsPerMinor == 0 else { return nil }
        self.init(amountMinor: amount.millionths / millionthsPerMinor, currency: currency)
    }

    /// Major units with all places of the currency: `1250.00` for USD, `1250` for JPY.
    package var decimalText: String {
        let scale = UInt64(currency.minorPerMajor)
        let (whole, rest) = amountMinor.magnitude.quotientAndRemainder(dividingBy: scale)
        let sign = amountMinor < 0 ? "-" : ""
        guard currency.minorDigits > 0 else { return sign + String(whole) }
        let places = String(rest)
        let padding = String(repeating: "0", count: currency.minorDigits - places.count)
        return "\(sign)\(whole).\(padding)\(places)"
    }
}
