import CustomerValue
import UseCases

/// The one place where numbers, money and dates become text.
struct Formatter: Sendable {
    let timeZoneName: String
    let homeCurrency: Currency?

    /// `$200,000`; with its code in front where it is not the workspace's currency: `EUR 1,250.50`.
    func money(_ money: Money) -> String {
        signed(written(money), symbol(money.currency))
    }

    /// `200,000`: for where the currency is said elsewhere.
    func figures(_ money: Money) -> String {
        signed(written(money), "")
    }

    private func written(_ money: Money) -> String {
        let text = grouped(money.decimalText)
        return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
    }

    /// Rounded for big figures: `$2.0 M`, `$450 k`; exact below 100,000.
    func shortMoney(_ money: Money) -> String {
        let major = money.amountMinor.magnitude / UInt64(money.currency.minorPerMajor)
        let short: String? =
            switch major {
            case 1_000_000_000...: "\(tenths(major, 1_000_000_000)) B"
            case 1_000_000...: "\(tenths(major, 1_000_000)) M"
            case 100_000...: "\((major + 500) / 1_000) k"
            default: nil
            }
        guard let short else { return self.money(money) }
        return signed((money.amountMinor < 0 ? "-" : "") + short, symbol(money.currency))
    }

    /// Hundredths of a percent as `10.0 %`.
    func percent(hundredths: Int64) -> String {
        let rounded = (hundredths.magnitude + 5) / 10
        let sign = hundredths < 0 && rounded > 0 ? "−" : ""
        return "\(sign)\(rounded / 10).\(rounded % 10)\u{a0}%"
    }

    func count(_ number: some BinaryInteger) -> String { grouped(String(number)) }

    func decimal(_ number: ExactDecimal) -> String { grouped(number.description) }

    /// `12 Feb 2026`.
    func day(_ day: Day) -> String {
        "\(day.day) \(Self.months[day.month - 1]) \(day.year)"
    }

    /// `12 Feb 2026, 14:03` in the workspace's time zone.
    func instant(_ instant: Instant) -> String {
        "\(day(Day(instant, timeZoneName: timeZoneName))), \(clock(instant))"
    }

    /// `14:03` in the workspace's time zone.
    func clock(_ instant: Instant) -> String {
        let minutes = instant.minuteOfDay(timeZoneName: timeZoneName)
        return "\((minutes / 60).padded(2)):\((minutes % 60).padded(2))"
    }

    /// What an `<input type="datetime-local">` takes.
    func localInput(_ instant: Instant) -> String {
        "\(Day(instant, timeZoneName: timeZoneName))T\(clock(instant))"
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private func symbol(_ currency: Currency) -> String {
        let isHome = currency == homeCurrency
        return switch currency.code {
        case "USD" where isHome: "$"
        case "EUR" where isHome: "€"
        case "GBP" where isHome: "£"
        default: "\(currency.code)\u{a0}"
        }
    }

    private func signed(_ figures: String, _ symbol: String) -> String {
        figures.hasPrefix("-") ? "−\(symbol)\(figures.dropFirst())" : symbol + figures
    }

    private func tenths(_ value: UInt64, _ unit: UInt64) -> String {
        let tenths = (value + unit / 20) / (unit / 10)
        return "\(tenths / 10).\(tenths % 10)"
    }

    private func grouped(_ digits: String) -> String {
        let sign = digits.hasPrefix("-") ? "-" : ""
        let parts = digits.dropFirst(sign.count).split(separator: ".")
        guard let whole = parts.first else { return digits }
        var result = ""
        for (index, digit) in whole.enumerated() {
            if index > 0 && (whole.count - index) % 3 == 0 { result.append(",") }
            result.append(digit)
        }
        return sign + result + (parts.count == 2 ? ".\(parts[1])" : "")
    }
}
