import CustomerValue
import UseCases

extension Shape<Outbox> {
    static let outbox = Shape(
        "Outbox",
        [
            .flag("hasServer") { $0.hasServer },
            .list("mails", Shape<OutboxLine>.outboxLine) { $0.mails },
        ])
}

extension Shape<OutboxLine> {
    static let outboxLine = Shape(
        "Mail",
        [
            .id("id") { $0.id },
            .text("toName") { $0.to.name },
            .text("toEmail") { $0.to.email },
            .text("subject") { $0.subject },
            .optionalText("text") { $0.text },
            .choice("state") { $0.state },
            .instant("madeAt") { $0.madeAt },
            .integer("tries") { $0.tries },
            .instant("dueAt") { $0.dueAt },
            .optionalInstant("sentAt") { $0.sentAt },
            .text("answer") { $0.answer },
        ])
}
