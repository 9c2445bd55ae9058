import CustomerValue
import Delivery
import Store
import UseCases
import Web

/// Makes a message of a mail and hands it over.
struct MailCarrier: Sendable {
    typealias Files = @Sendable (MailAttachment, ID<Workspace>) async throws -> [AttachedFile]

    let sender: MailSender
    let from: MailAddress
    let now: @Sendable () -> Instant
    /// Makes the document a mail names. What it throws costs the mail its document, never its way.
    let files: Files

    init(server: MailServer, now: @escaping @Sendable () -> Instant, files: @escaping Files) {
        sender = MailSender(server)
        from = MailAddress(name: "Parley", email: server.from)
        self.now = now
        self.files = files
    }

    @Sendable
    func carry(_ mail: Mail, _ workspace: ID<Workspace>) async -> MailAnswer {
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
        return await sender.send(message.bytes, to: mail.to.email)
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

/// Notes as a PDF: printed when the mail is carried, from what is kept then.
struct NotesAttachment: Sendable {
    let installation: Installation

    init(_ installation: Installation) {
        self.installation = installation
    }

    @Sendable
    func files(
        _ attachment: MailAttachment, _ workspace: ID<Workspace>
    ) async throws -> [AttachedFile] {
        switch attachment {
        case .notes(let session, let number):
            let paper = try await installation.store.read(workspace) { records in
                try records.notesPaper(of: session, number: number, isForCustomer: true)
            }
            guard let paper else { throw Refusal.notFound }
            let html = installation.site.notesSheet(paper)
            return [
                AttachedFile(
                    name: "\(paper.fileName).pdf", type: "application/pdf",
                    bytes: try await installation.surroundings.printPDF(html))
            ]
        }
    }
}
