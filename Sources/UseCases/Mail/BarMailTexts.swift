/// What colleagues read when their bar is asked for, in plain text.
struct BarMailTexts {
    let asker: String
    let organization: String
    let attributes: Int

    /// Stands where the link will, while the mail is only looked at.
    static let linkToCome = "(a personal link is made when it is sent)"

    func subject(isReminder: Bool) -> String {
        let subject = "Your 100 points: what helps \(organization)?"
        return isReminder ? "Reminder: \(subject)" : subject
    }

    func text(isReminder: Bool, link: String) -> String {
        let again = isReminder ? "\n\nThis link takes the place of the one before." : ""
        return """
            \(asker) asks for the view of your function: what helps \(organization) most?

            Share 100 points over \(things), alone and before anybody talks about it. It takes \
            about three minutes on a phone. Nobody sees your points before all bars are revealed \
            together.

            Your personal link lets you in and leads to your bar. It works once, for 7 days, and \
            is meant for nobody else:
            \(link)\(again)
            """
    }

    private var things: String {
        attributes == 1 ? "one thing we do" : "\(attributes) things we do"
    }
}
