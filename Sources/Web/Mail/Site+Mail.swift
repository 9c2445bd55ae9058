import CustomerValue
import UseCases

extension Addresses {
    static let outbox = Pattern("/mail")
    static let outboxTest = Pattern("/mail/test")
    static let outboxRetry = Pattern("/mail/{mail}/retry")
}

extension Site {
    var mailEndpoints: [Endpoint] {
        [
            page(
                Addresses.outbox, ShowOutbox.self, "Mail that waits, was sent or failed",
                Shape.outbox, OutboxPage.render),
            change(
                Addresses.outboxTest, SendTestMail.self, "Send a test mail to oneself",
                creates: true, then: { _ in Addresses.outbox.path }),
            change(
                Addresses.outboxRetry, RetryMail.self, "Try to send a mail again",
                then: { _ in Addresses.outbox.path }),
        ]
    }
}
