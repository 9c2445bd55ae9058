package import CustomerValue

/// A meeting as calendar programs exchange it (RFC 5545, RFC 5546). The same `uid` is the same
/// meeting; a higher sequence takes the place of a lower one.
package struct CalendarEvent: Sendable, Equatable {
    package let uid: String
    package let sequence: Int
    package let startsAt: Instant
    package let minutes: Int
    package let summary: String
    package let description: String
    package let organizer: MailAddress
    package let attendees: [MailAddress]
    /// For everybody; a cancellation without it tells only those it names.
    package let isCalledOff: Bool

    package init(
        uid: String, sequence: Int, startsAt: Instant, minutes: Int, summary: String,
        description: String, organizer: MailAddress, attendees: [MailAddress],
        isCalledOff: Bool = false
    ) {
        self.uid = uid
        self.sequence = sequence
        self.startsAt = startsAt
        self.minutes = minutes
        self.summary = summary
        self.description = description
        self.organizer = organizer
        self.attendees = attendees
        self.isCalledOff = isCalledOff
    }

    package func file(_ method: CalendarFile.Method, at now: Instant) -> CalendarFile {
        let lines =
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Parley//Sessions//EN",
                "METHOD:\(method.rawValue)", "BEGIN:VEVENT", "UID:\(Self.escaped(uid))",
                "SEQUENCE:\(sequence)", "DTSTAMP:\(now.calendarText)",
                "DTSTART:\(startsAt.calendarText)",
                "DTEND:\(startsAt.adding(minutes: minutes).calendarText)",
                "SUMMARY:\(Self.escaped(summary))", "DESCRIPTION:\(Self.escaped(description))",
            ]
            + status(method)
            + [
                "ORGANIZER;CN=\(Self.quoted(organizer.name)):mailto:\(organizer.email)"
            ]
            + attendees.map { attendee in
                "ATTENDEE;CN=\(Self.quoted(attendee.name));ROLE=REQ-PARTICIPANT;"
                    + "PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:\(attendee.email)"
            }
            + ["END:VEVENT", "END:VCALENDAR"]
        return CalendarFile(
            method: method, text: lines.map { Self.folded($0) + "\r\n" }.joined())
    }

    /// RFC 5546, 3.2.5: a cancellation for some of the attendees has none.
    private func status(_ method: CalendarFile.Method) -> [String] {
        if isCalledOff { return ["STATUS:CANCELLED"] }
        return method == .cancel ? [] : ["STATUS:CONFIRMED"]
    }

    /// Text as a value: its own separators and line ends are marked.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\" + String(scalar)
            case "\n": escaped += "\\n"
            case _ where scalar.properties.generalCategory == .control: continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A name as a parameter, which knows no escape: its quotes become apostrophes.
    private static func quoted(_ name: String) -> String {
        let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
            if scalar == "\"" { return "'" }
            return scalar.properties.generalCategory == .control ? " " : scalar
        }
        return "\"\(String(String.UnicodeScalarView(scalars)))\""
    }

    /// Lines hold 75 bytes; the rest goes on after a line end and a space.
    private static func folded(_ line: String) -> String {
        var folded = ""
        var bytes = 0
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if bytes + size > 75 {
                folded += "\r\n "
                bytes = 1
            }
            folded.unicodeScalars.append(scalar)
            bytes += size
        }
        return folded
    }
}

extension Instant {
    /// In UTC, such as `20261125T120500Z`.
    fileprivate var calendarText: String {
        Day(at: self).description.filter { $0 != "-" } + "T" + utcClock.joined() + "Z"
    }
}
