import CustomerValue

/// Puts a mail that was given up, or that waits for its next try, at the head of the outbox.
package struct RetryMail: Change {
    package static let audience = Audience.owners

    let id: ID<Mail>

    package init(_ fields: inout Fields) {
        id = fields.path("mail", Mail.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        let id = path["mail"].flatMap { ID<Mail>($0) }
        _ = try work.records.outboxMail(id.orNotFound()).orNotFound()
    }

    package func perform(in work: Work) throws -> Outcome {
        let mail = try work.records.outboxMail(id).orNotFound()
        switch mail.state {
        case .waiting, .failed: try work.records.save(mail.retried(at: work.now))
        case .sent, .expired, .withheld: throw Refusal.rule(.retired)
        }
        let entry = Entry(
            Subject(.workspace, work.actor.workspace.id),
            [FieldChange("mail", to: "\(mail.mail.subject), \(mail.mail.to.email)")])
        return Outcome(id, version: 1, entry)
    }
}

/// Sends a mail to whoever asks, so that the mail server's own answer can be read.
package struct SendTestMail: Change {
    package static let audience = Audience.owners

    let id: ID<Mail>

    package init(_ fields: inout Fields) {
        id = fields.newID(Mail.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {}

    package func perform(in work: Work) throws -> Outcome {
        let member = try work.actor.memberID.flatMap { try work.records.member($0) }.orNotFound()
        try work.send(
            Mail(
                id: id, to: member.mailAddress,
                subject: MailTexts.testSubject, text: MailTexts.testText(work.address("/mail"))))
        let entry = Entry(
            Subject(.workspace, work.actor.workspace.id),
            [FieldChange("mail", to: "\(MailTexts.testSubject), \(member.email)")])
        return Outcome(id, version: 1, entry)
    }
}
