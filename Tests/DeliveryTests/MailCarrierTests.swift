import CustomerValue
import Delivery
import Foundation
import Synchronization
import Testing
import UseCases

/// A mail with a document goes out, whatever becomes of the document.
@Suite struct MailCarrierTests {
    private static let mail = Mail(
        id: ID(high: 1, low: 2), to: MailAddress(name: "Ruth", email: "ruth@example.com"),
        subject: "Notes", text: "Read them here.",
        attachment: .notes(session: ID(high: 1, low: 3), number: 1))
    private static let workspace = ID<Workspace>(high: 9, low: 9)

    /// What the server is handed, and the answer that is kept.
    private static func carried(
        accepts: Bool = true, files: @escaping MailCarrier.Files
    ) async -> (messages: [String], answer: MailAnswer) {
        let sent = Mutex<[String]>([])
        let carrier = MailCarrier(
            from: "parley@example.com", now: { Instant(milliseconds: 0) },
            send: { message, _ in
                sent.withLock { $0.append(String(decoding: message, as: UTF8.self)) }
                return MailAnswer(isAccepted: accepts, text: accepts ? "250 OK" : "451 later")
            }, files: files)
        let answer = await carrier.carry(mail, workspace)
        return (sent.withLock { $0 }, answer)
    }

    @Test func `the document travels with the mail`() async {
        let (messages, answer) = await Self.carried { attachment, workspace in
            #expect(attachment == Self.mail.attachment && workspace == Self.workspace)
            return [AttachedFile(name: "notes.pdf", type: "application/pdf", bytes: [37, 80])]
        }
        #expect(messages.count == 1)
        #expect(messages[0].contains("Content-Type: application/pdf"))
        #expect(messages[0].contains("filename=\"notes.pdf\""))
        #expect(answer == MailAnswer(isAccepted: true, text: "250 OK"))
    }

    @Test(arguments: [Rule.documentsNotInstalled, .documentNotPrinted, .documentTooLarge])
    func `without its document the mail goes at once and says so`(rule: Rule) async throws {
        let (messages, answer) = await Self.carried { _, _ in throw Refusal.rule(rule) }
        let body = try #require(messages.first?.components(separatedBy: "\r\n\r\n").last)
        let text = Data(base64Encoded: body, options: .ignoreUnknownCharacters)
        let said = String(decoding: text ?? Data(), as: UTF8.self)
        #expect(messages.count == 1 && !messages[0].contains("application/pdf"))
        #expect(said.hasPrefix("Read them here.") && said.contains("could not be made"))
        #expect(answer.isAccepted)
        #expect(
            answer.text.hasPrefix("250 OK (without its PDF: ") && answer.text.contains("\(rule)"))
    }

    @Test func `a server that is busy is asked again, with or without the document`() async {
        let (_, answer) = await Self.carried(accepts: false) { _, _ in
            throw Refusal.rule(.documentNotPrinted)
        }
        #expect(!answer.isAccepted && answer.text.hasPrefix("451 later"))
    }
}
