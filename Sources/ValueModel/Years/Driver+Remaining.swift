import Foundation

extension Driver {
    /// The share of today's amount that is left in the twelve months that end `year` years after
    /// `today`.
    ///
    /// A half-life counts to the end of those months. Before a catch-up day all is left, after it
    /// nothing: months in which it falls keep the share of days before it. Without a decay all
    /// is left, and so it is in year 0, which is today.
    func remaining(inYear year: Int, asOf today: CalendarDay) -> Double {
        guard year > 0 else { return 1 }
        switch decay {
        case nil: return 1
        case .halfLife(let years): return exp2(-Double(year) / years.value)
        case .catchUp(let day):
            let start = today.advanced(byYears: year - 1).number
            let days = today.advanced(byYears: year).number - start
            guard days > 0 else { return 1 }
            return min(1, max(0, Double(day.number - start) / Double(days)))
        }
    }
}
