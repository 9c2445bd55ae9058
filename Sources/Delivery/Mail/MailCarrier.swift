package import CustomerValue
package import UseCases

/// Makes a message of a mail and hands it over, with the document it names.
package struct MailCarrier: Sendable {
    package typealias Send = @Sendable (_ message: [UInt8], _ recipient: String) async -> MailAnswer
    package typealias Files =
        @Sendable (MailAttachment, ID<Workspace>) async throws -> [AttachedFile]

    let from: MailAddress
    let now: @Sendable () -> Instant
    let send: Send
    /// Makes the document a mail names. What it throws costs the mail its document, never its way.
    let files: Files

    package init(
        from email: String, now: @escaping @Sendable () -> Instant, send: @escaping Send,
        files: @escaping Files
    ) {
        from = MailAddress(name: "Parley", email: email)
        self.now = now
        self.send = send
        self.files = files
    }

    @Sendable
    package func carry(_ mail: Mail, _ workspace: ID<Workspace>) async -> MailAnswer {
        guard let attachment = mail.attachment else { return await hand(mail, []) }
        do {
            return try await hand(mail, files(attachment, workspace))
        } catch {
            let answer = await hand(mail.withoutSheet, [])
            return MailAnswer(
                isAccepted: answer.isAccepted, text: "\(answer.text) (without its PDF: \(error))")
        }
    }

    private func hand(_ mail: Mail, _ files: [AttachedFile]) async -> MailAnswer {
        let message = MailMessage(mail, from: from, date: now(), files: files)
        return await send(message.bytes, mail.to.email)
    }
}

extension Mail {
    /// The same mail, saying that its document is missing.
    fileprivate var withoutSheet: Mail {
        Mail(
            id: id, to: to, subject: subject, text: text + NotesMail.withoutSheet,
            isSecret: isSecret, expiresAt: expiresAt, calendar: calendar, purpose: purpose)
    }
}
