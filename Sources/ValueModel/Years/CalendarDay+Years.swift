extension CalendarDay {
    /// The same day so many years later; the 29th of February becomes the 28th where there is none.
    /// Stays within the calendar's 9,999 years.
    func advanced(byYears years: Int) -> CalendarDay {
        let later = min(year + years, 9_999)
        return CalendarDay(year: later, month: month, day: day)
            ?? CalendarDay(year: later, month: month, day: day - 1) ?? self
    }

    /// Days since the calendar's first.
    var number: Int {
        // Years start in March here, so that a leap day is a year's last.
        let (start, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        return 365 * start + start / 4 - start / 100 + start / 400 + (153 * months + 2) / 5 + day
    }
}
