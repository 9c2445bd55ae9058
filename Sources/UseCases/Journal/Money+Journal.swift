package import CustomerValue

extension Money {
    /// As history keeps it: digits and code, the same for every reader.
    package var journalText: String { "\(decimalText) \(currency.code)" }
}
