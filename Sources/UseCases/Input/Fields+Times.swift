package import CustomerValue
import Foundation

extension Fields {
    package mutating func day(_ name: String) -> Day {
        note(name, .day, required: true)
        return arrivedDay(name, required: true) ?? Day.epoch
    }

    package mutating func optionalDay(_ name: String) -> Day? {
        note(name, .day, required: false)
        return arrivedDay(name, required: false)
    }

    /// A moment: `2026-11-24T09:00:00Z` or with an offset; a form's `2026-11-24T09:00` is read in
    /// the workspace's time zone.
    package mutating func instant(_ name: String) -> Instant {
        note(name, .instant, required: true)
        guard let text = arrivedText(name, required: true) else { return Instant.epoch }
        guard let instant = Instant(text, timeZoneName: input?.timeZoneName ?? "UTC") else {
            problem(name, .notAnInstant)
            return Instant.epoch
        }
        return instant
    }

    /// Moments by name, each as `instant` reads it; empty ones are left out.
    package mutating func instantsByName(_ name: String) -> [String: Instant] {
        var instants: [String: Instant] = [:]
        for (key, text) in textsByName(name, maximum: 40) {
            if let instant = Instant(text, timeZoneName: input?.timeZoneName ?? "UTC") {
                instants[key] = instant
            } else {
                problem("\(name).\(key)", .notAnInstant)
            }
        }
        return instants
    }

    /// A name of the IANA time zone database.
    package mutating func timeZoneName(_ name: String) -> String {
        let zone = text(name, maximum: 60)
        guard input != nil, !zone.isEmpty else { return zone }
        if TimeZone(identifier: zone) == nil { problem(name, .unknownTimeZone) }
        return zone
    }

    private mutating func arrivedDay(_ name: String, required: Bool) -> Day? {
        guard let text = arrivedText(name, required: required) else { return nil }
        guard let day = Day(text) else {
            problem(name, .notADay)
            return nil
        }
        return day
    }
}

extension Day {
    static var epoch: Day { Day(ordinal: 0) }

    /// The civil date at a moment in a time zone of the IANA database.
    package init(_ instant: Instant, timeZoneName: String) {
        let zone = TimeZone(identifier: timeZoneName) ?? .gmt
        let seconds = instant.milliseconds.flooredSeconds
        let offset = zone.secondsFromGMT(
            for: Date(timeIntervalSince1970: TimeInterval(seconds)))
        self.init(ordinal: Int((seconds + Int64(offset)).floored(by: 86_400)))
    }
}

extension Instant {
    static var epoch: Instant { Instant(milliseconds: 0) }

    /// RFC 3339 with `Z` or an offset, or a local date and time read in `timeZoneName`.
    package init?(_ text: String, timeZoneName: String) {
        guard let split = text.firstIndex(where: { $0 == "T" || $0 == " " }),
            let day = Day(String(text[..<split]))
        else { return nil }
        let rest = text[text.index(after: split)...]
        guard let clock = ClockText(rest) else { return nil }
        let local = Int64(day.ordinal) * 86_400_000 + clock.milliseconds
        if let offset = clock.offsetMinutes {
            self.init(milliseconds: local - Int64(offset) * 60_000)
            return
        }
        guard let zone = TimeZone(identifier: timeZoneName) else { return nil }
        self.init(local: local, in: zone)
    }

    /// Minutes since midnight by the clock of a zone.
    package init(_ day: Day, minute: Int, timeZoneName: String) {
        let local = Int64(day.ordinal) * 86_400_000 + Int64(minute) * 60_000
        self.init(local: local, in: TimeZone(identifier: timeZoneName) ?? .gmt)
    }

    private init(local: Int64, in zone: TimeZone) {
        // Asked twice, because the offset belongs to the moment, not to the wall clock.
        let guess = local - Int64(zone.offset(atMilliseconds: local)) * 1_000
        self.init(milliseconds: local - Int64(zone.offset(atMilliseconds: guess)) * 1_000)
    }
}

/// `09:00`, `09:00:30.250`, with nothing, `Z` or `+01:00` behind it.
private struct ClockText {
    let milliseconds: Int64
    let offsetMinutes: Int?

    init?(_ text: Substring) {
        let zoneStart = text.firstIndex { "Zz+-".contains($0) } ?? text.endIndex
        guard let time = Self.time(text[..<zoneStart]),
            let offset = Self.offset(text[zoneStart...])
        else { return nil }
        milliseconds = time
        offsetMinutes = offset.minutes
    }

    private static func time(_ text: Substring) -> Int64? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = number(parts[0], below: 24),
            let minute = number(parts[1], below: 60)
        else { return nil }
        let whole = Int64(hour * 60 + minute) * 60_000
        guard parts.count == 3 else { return whole }
        let second = parts[2].split(separator: ".", omittingEmptySubsequences: false)
        guard second.count <= 2, let seconds = number(second[0], below: 60) else { return nil }
        guard second.count == 2 else { return whole + Int64(seconds) * 1_000 }
        let digits = second[1].prefix(9)
        guard !digits.isEmpty, digits == second[1], digits.allSatisfy(\.isASCIIDigit),
            let fraction = Int64((digits + "00").prefix(3))
        else { return nil }
        return whole + Int64(seconds) * 1_000 + fraction
    }

    private static func offset(_ text: Substring) -> (minutes: Int?, Void)? {
        guard let sign = text.first else { return (nil, ()) }
        if sign == "Z" || sign == "z" { return text.count == 1 ? (0, ()) : nil }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hours = number(parts[0], below: 24),
            let minutes = number(parts[1], below: 60)
        else { return nil }
        return ((sign == "-" ? -1 : 1) * (hours * 60 + minutes), ())
    }

    private static func number(_ text: Substring, below limit: Int) -> Int? {
        guard text.count == 2, text.allSatisfy(\.isASCIIDigit), let value = Int(text),
            value < limit
        else { return nil }
        return value
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension TimeZone {
    fileprivate func offset(atMilliseconds milliseconds: Int64) -> Int {
        secondsFromGMT(
            for: Date(timeIntervalSince1970: TimeInterval(milliseconds.flooredSeconds)))
    }
}

extension Int64 {
    fileprivate var flooredSeconds: Int64 { floored(by: 1_000) }

    fileprivate func floored(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

extension Instant {
    /// Hours, minutes and seconds of the day in UTC, two digits each.
    package var utcClock: [String] {
        let minutes = minuteOfDay(timeZoneName: "UTC")
        let seconds = Int((milliseconds % 60_000 + 60_000) % 60_000 / 1_000)
        return [minutes / 60, minutes % 60, seconds].map { $0 < 10 ? "0\($0)" : "\($0)" }
    }

    /// Minutes since midnight in a time zone.
    package func minuteOfDay(timeZoneName: String) -> Int {
        let zone = TimeZone(identifier: timeZoneName) ?? .gmt
        let local = milliseconds.flooredSeconds + Int64(zone.offset(atMilliseconds: milliseconds))
        return Int((local - local.floored(by: 86_400) * 86_400) / 60)
    }
}
