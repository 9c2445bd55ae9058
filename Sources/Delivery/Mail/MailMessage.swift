package import CustomerValue
import Foundation
package import UseCases

/// A file that travels with a mail.
package struct AttachedFile: Sendable, Equatable {
    package let name: String
    package let type: String
    package let bytes: [UInt8]

    package init(name: String, type: String, bytes: [UInt8]) {
        self.name = name
        self.type = type
        self.bytes = bytes
    }
}

/// A mail as the protocol carries it: headers and parts, every body in base64, so that no text can
/// look like a boundary, no line is long and every alphabet arrives.
package struct MailMessage: Sendable {
    let mail: Mail
    let from: MailAddress
    let date: Instant
    let files: [AttachedFile]

    package init(_ mail: Mail, from: MailAddress, date: Instant, files: [AttachedFile] = []) {
        self.mail = mail
        self.from = from
        self.date = date
        self.files = files
    }

    package var bytes: [UInt8] { Array((headers + content).utf8) }

    private var headers: String {
        let domain = from.email.split(separator: "@").last.map(String.init) ?? "localhost"
        return [
            MailHeader.line("From", MailHeader.mailbox(name: from.name, email: from.email)),
            MailHeader.line("To", MailHeader.mailbox(name: mail.to.name, email: mail.to.email)),
            MailHeader.line("Subject", MailHeader.text(mail.subject)),
            MailHeader.line("Date", MailDate.text(date)),
            // The same however often it is sent, so that a second copy is known as one.
            MailHeader.line("Message-ID", "<\(mail.id)@\(domain)>"),
            MailHeader.line("Auto-Submitted", "auto-generated"),
            MailHeader.line("MIME-Version", "1.0"),
        ].joined()
    }

    private var content: String {
        let allFiles = calendarFiles + files
        guard !allFiles.isEmpty else { return alternatives }
        return multipart(
            "mixed", [alternatives] + allFiles.map { part($0.type, $0.bytes, fileName: $0.name) })
    }

    /// The text, and beside it the meeting for programs that know calendars.
    private var alternatives: String {
        let plain = part("text/plain; charset=utf-8", Array(mail.text.utf8))
        guard let calendar = mail.calendar else { return plain }
        let type = "text/calendar; charset=utf-8; method=\(calendar.method.rawValue)"
        return multipart("alternative", [plain, part(type, Array(calendar.text.utf8))])
    }

    private var calendarFiles: [AttachedFile] {
        guard let calendar = mail.calendar else { return [] }
        return [
            AttachedFile(
                name: "invitation.ics", type: "application/ics", bytes: Array(calendar.text.utf8))
        ]
    }

    private func multipart(_ kind: String, _ parts: [String]) -> String {
        let boundary = "=_\(kind)_\(mail.id)"
        let type = MailHeader.line(
            "Content-Type", "multipart/\(kind);\r\n boundary=\"\(boundary)\"")
        return type + "\r\n" + parts.map { "--\(boundary)\r\n\($0)" }.joined()
            + "--\(boundary)--\r\n"
    }

    private func part(_ type: String, _ bytes: [UInt8], fileName: String? = nil) -> String {
        let place = fileName.map {
            MailHeader.line("Content-Disposition", "attachment; filename=\"\($0)\"")
        }
        let body = Data(bytes).base64EncodedString(
            options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
        return MailHeader.line("Content-Type", type)
            + MailHeader.line("Content-Transfer-Encoding", "base64") + (place ?? "") + "\r\n"
            + body + "\r\n"
    }
}
