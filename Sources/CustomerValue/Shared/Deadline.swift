/// A day by which something is owed, from the clocks of the method (section 4, "Timing").
package struct Deadline: Hashable, Sendable {
    package static let notesWindowDays = 7
    package static let answersWindowDays = 30
    package static let conversationMonths = 12

    package let dueOn: Day

    package init(dueOn: Day) {
        self.dueOn = dueOn
    }

    /// Notes reach the customer a week after the session.
    package static func notes(afterSessionOn day: Day) -> Deadline {
        Deadline(dueOn: day.adding(days: notesWindowDays))
    }

    /// What the supplier can and cannot do is answered a month after it was raised.
    package static func answers(afterRaisedOn day: Day) -> Deadline {
        Deadline(dueOn: day.adding(days: answersWindowDays))
    }

    /// The conversation is held again a year later.
    package static func nextConversation(afterSessionOn day: Day) -> Deadline {
        Deadline(dueOn: day.adding(months: conversationMonths))
    }

    /// Days left on that day; 0 on the last day, negative when it was missed.
    package func daysLeft(on day: Day) -> Int {
        day.days(until: dueOn)
    }

    package func isMissed(on day: Day) -> Bool {
        daysLeft(on: day) < 0
    }
}
