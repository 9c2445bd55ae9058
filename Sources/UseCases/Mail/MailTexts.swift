/// What mails say, in plain text.
enum MailTexts {
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
