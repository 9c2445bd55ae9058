/// What mails say, in plain text.
enum MailTexts {
    static let invitation =
        "We show you how we believe we help your business, and listen while you correct it. "
        + "There is nothing to prepare, and nothing will be sold. Notes reach you within a week."

    static func sessionSummary(_ supplier: String, _ customer: String) -> String {
        "\(supplier) and \(customer): a conversation about value"
    }

    static func sessionSubject(
        _ method: CalendarFile.Method, _ supplier: String, isUpdate: Bool
    ) -> String {
        switch method {
        case .cancel: "Called off: conversation with \(supplier)"
        case .request where isUpdate: "New time: conversation with \(supplier)"
        case .request: "Invitation: conversation with \(supplier)"
        }
    }

    static func sessionText(
        _ method: CalendarFile.Method, starts: String, minutes: Int
    ) -> String {
        guard method == .request else { return "The conversation of \(starts) will not be held." }
        return """
            When: \(starts), \(minutes) minutes

            \(invitation)
            """
    }

    static func personalLink(_ address: String) -> String {
        """


        What is asked of you, who comes, and your answer:
        \(address)
        """
    }

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
