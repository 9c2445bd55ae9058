/// A factor of a unit.
public enum UnitSymbol: Hashable, Sendable {
    /// Three letters of ISO 4217.
    case currency(String)
    /// A period or duration of time.
    case time(TimePeriod)
    /// Anything else that is counted: `visit`, `dose`, `m`.
    case named(String)

    /// As it is written.
    public var text: String {
        switch self {
        case .currency(let code): code
        case .time(let period): period.rawValue
        case .named(let name): name
        }
    }
}

/// Periods that convert into each other.
///
/// A year has 12 months, 4 quarters and 365 days, a week 7 days, a day 24 hours: one system in
/// which all ways of conversion agree.
public enum TimePeriod: String, CaseIterable, Sendable {
    /// 365 days.
    case year
    /// A quarter of a year.
    case quarter
    /// A twelfth of a year.
    case month
    /// Seven days.
    case week
    /// 24 hours.
    case day
    /// 60 minutes.
    case hour
    /// 60 seconds.
    case minute
    /// The smallest.
    case second

    /// Its length in seconds.
    public var seconds: Int {
        switch self {
        case .year: 31_536_000
        case .quarter: 7_884_000
        case .month: 2_628_000
        case .week: 604_800
        case .day: 86_400
        case .hour: 3_600
        case .minute: 60
        case .second: 1
        }
    }
}
