import CustomerValue

/// Computed figures: rounded to what a reader can use.
extension Formatter {
    /// Of a percentage: `10.0 %`; as it is where it is beyond all sense.
    func percent(_ value: Double) -> String {
        let scaled = (value * 100).rounded(.toNearestOrEven)
        return Int64(exactly: scaled).map { percent(hundredths: $0) } ?? "\(value)\u{a0}%"
    }

    /// Two percentages around one: exactly where they lie close together, else whole.
    func range(_ low: Double, _ high: Double) -> (low: String, high: String) {
        guard high - low >= 10 else { return (percent(low), percent(high)) }
        func whole(_ value: Double) -> String {
            Int(exactly: value.rounded()).map { "\($0)\u{a0}%" } ?? percent(value)
        }
        return (whole(low), whole(high))
    }

    /// Of a share of one: `62 %`, never 0 or 100 % for what is only near it.
    func share(_ share: Double) -> String {
        if share > 0, share < 0.005 { return "under 1\u{a0}%" }
        if share < 1, share >= 0.995 { return "over 99\u{a0}%" }
        return "\(Int((min(1, max(0, share)) * 100).rounded()))\u{a0}%"
    }

    /// An amount in major units; without cents from a thousand upward, where they would only look
    /// exact.
    func money(_ amount: Double, _ currency: Currency) -> String {
        let isLarge = amount.magnitude >= 1_000
        return money(Money(nearest: isLarge ? amount.rounded() : amount, currency))
    }

    /// The same without its currency.
    func bare(_ amount: Double, _ currency: Currency) -> String {
        let isLarge = amount.magnitude >= 1_000
        return figures(Money(nearest: isLarge ? amount.rounded() : amount, currency))
    }

    /// With its sign in front, for what is added or taken away.
    func change(_ text: String, of value: Double) -> String {
        value > 0 ? "+" + text : text
    }
}
