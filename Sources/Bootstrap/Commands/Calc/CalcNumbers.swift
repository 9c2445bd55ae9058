import Foundation

/// How figures are written on a terminal.
struct CalcNumbers {
    let currency: String
    let period: String

    /// `28,600`; with cents below one thousand.
    func amount(_ value: Double) -> String {
        let isWhole = abs(value) >= 1_000 || value == value.rounded()
        return Self.written(value, places: isWhole ? 0 : 2)
    }

    /// `+28,600` or `−20,000`.
    func change(_ value: Double) -> String {
        (value > 0 ? "+" : "") + amount(value)
    }

    /// `USD 28,600 a year`.
    func money(_ value: Double) -> String { "\(currency) \(amount(value)) \(perPeriod)" }

    /// Of smallest units: `41,259.89`.
    func minor(_ amount: Int64, digits: Int) -> String {
        let power = (0..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
        let (whole, rest) = amount.magnitude.quotientAndRemainder(dividingBy: power)
        let behind = String(rest)
        let places =
            digits == 0 ? "" : "." + String(repeating: "0", count: digits - behind.count) + behind
        return (amount < 0 ? "−" : "") + Self.grouped(String(whole)) + places
    }

    var perPeriod: String {
        switch period {
        case "year", "month", "quarter", "week", "day", "minute", "second": "a \(period)"
        case "hour": "an hour"
        default: "per \(period)"
        }
    }

    /// `1.43 %`, with one place from ten upward and more where little is left.
    func percent(_ value: Double) -> String {
        let places =
            switch abs(value) {
            case 9.995...: 1
            case 0.1...: 2
            case 0: 2
            default: 4
            }
        return Self.written(value, places: places) + " %"
    }

    /// A share of 1 as whole percents, never 0 or 100 % for what is only near it.
    func share(_ share: Double) -> String {
        if share > 0, share < 0.005 { return "under 1 %" }
        if share < 1, share >= 0.995 { return "over 99 %" }
        return Self.written(100 * share, places: 0) + " %"
    }

    static func count(_ number: Int) -> String { grouped(String(number)) }

    /// Rounded half away from zero, with commas; in the shortest form where that is long.
    static func written(_ value: Double, places: Int) -> String {
        guard abs(value) < 1e15 else { return "\(value)" }
        let power = pow(10, Double(places))
        let scaled = (abs(value) * power).rounded()
        let whole = Int(scaled / power)
        let behind = String(Int(scaled) - whole * Int(power))
        let tail =
            places == 0 ? "" : "." + String(repeating: "0", count: places - behind.count) + behind
        return (value < 0 && scaled > 0 ? "−" : "") + grouped(String(whole)) + tail
    }

    private static func grouped(_ digits: String) -> String {
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
            grouped.append(digit)
        }
        return grouped
    }
}
