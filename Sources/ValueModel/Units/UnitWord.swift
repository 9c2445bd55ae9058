/// What one word of a unit stands for.
struct UnitWord: Hashable {
    /// Nil for a mere scale, such as `thousand`.
    let symbol: UnitSymbol?
    let scale: ExactNumber

    /// Currencies with `k` or `M` before them, periods under their usual names, scales in words;
    /// everything else is a unit of its own.
    init(_ word: String) {
        scale = Self.scale(of: word) ?? ExactNumber(1)
        symbol =
            if Currencies.codes.contains(String(word.suffix(3))),
                word.count == 3 || scale.whole != 1
            {
                .currency(String(word.suffix(3)))
            } else if let period = Self.period(of: word) {
                .time(period)
            } else {
                scale.whole == 1 ? .named(word) : nil
            }
    }

    static func period(of word: String) -> TimePeriod? {
        switch word {
        case "year", "years", "yr": .year
        case "quarter", "quarters": .quarter
        case "month", "months": .month
        case "week", "weeks": .week
        case "day", "days": .day
        case "hour", "hours", "hr", "h": .hour
        case "minute", "minutes", "min": .minute
        case "second", "seconds", "sec", "s": .second
        default: nil
        }
    }

    private static func scale(of word: String) -> ExactNumber? {
        switch word {
        case "thousand": return ExactNumber(1_000)
        case "million": return ExactNumber(1_000_000)
        case "billion": return ExactNumber(1_000_000_000)
        default:
            guard word.count == 4, Currencies.codes.contains(String(word.dropFirst())) else {
                return nil
            }
            return switch word.first {
            case "k": ExactNumber(1_000)
            case "M": ExactNumber(1_000_000)
            default: nil
            }
        }
    }
}
