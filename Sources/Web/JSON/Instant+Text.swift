import CustomerValue

extension Instant {
    /// RFC 3339 in UTC with milliseconds.
    var text: String {
        let dayMilliseconds: Int64 = 86_400_000
        var days = milliseconds / dayMilliseconds
        var rest = milliseconds % dayMilliseconds
        if rest < 0 {
            rest += dayMilliseconds
            days -= 1
        }
        let seconds = rest / 1_000
        let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0.padded(2) }
        let fraction = (rest % 1_000).padded(3)
        return "\(Day(ordinal: Int(days)))T\(clock.joined(separator: ":")).\(fraction)Z"
    }
}

extension BinaryInteger {
    /// With leading zeros up to `width` digits.
    func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
