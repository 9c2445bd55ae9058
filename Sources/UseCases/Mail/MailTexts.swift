import CustomerValue

/// What mails say, in plain text.
enum MailTexts {
    static let invitation =
        "We show you how we believe we help your business, and listen while you correct it. "
        + "There is nothing to prepare, and nothing will be sold. Notes reach you within a week."

    /// `Thursday, 4 March 2027, 10:00 to 11:30 (Europe/Zurich)`.
    static func when(_ session: Session, _ zone: String) -> String {
        let ends = session.startsAt.adding(minutes: session.minutes)
        return "\(dayAndTime(session.startsAt, zone)) to \(clock(ends, zone)) (\(zone))"
    }

    static func dayAndTime(_ instant: Instant, _ zone: String) -> String {
        let day = Day(instant, timeZoneName: zone)
        // Days are counted from a Thursday.
        let weekday = weekdays[(day.ordinal % 7 + 7) % 7]
        return "\(weekday), \(day.day) \(months[day.month - 1]) \(day.year), "
            + clock(instant, zone)
    }

    private static func clock(_ instant: Instant, _ zone: String) -> String {
        let minutes = instant.minuteOfDay(timeZoneName: zone)
        return [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
    }

    private static let weekdays = [
        "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday",
    ]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    static func codeSubject(_ home: String) -> String { "Your code for \(home)" }

    static func codeText(_ code: String, minutes: Int) -> String {
        """
        \(code)

        Type these six digits on the page that asked for them. They count once, in that browser
        only, for \(minutes) minutes. If you did not ask for them, nothing needs to be done.
        """
    }

    static let testSubject = "Test mail of Parley"

    static func testText(_ address: String) -> String {
        """
        This mail shows that Parley can send. What the mail server answered stands here:
        \(address)
        """
    }

    static func notesSubject(_ organization: String, day: Int) -> String {
        day < 7
            ? "Notes of the session with \(organization) are due in \(7 - day) days"
            : "Notes of the session with \(organization) are due today"
    }

    static func notesText(_ organization: String, day: Int, address: String) -> String {
        """
        You met \(organization) \(day) days ago, and the customer expects the notes within a week.

        Compose, check and publish them here:
        \(address)
        """
    }
}
