import CustomerValue
import Delivery
import Foundation
import Testing
import UseCases

@Suite struct MailMessageTests {
    private static let hostile = "Ann\r\nBcc: all@example.com\r\n\r\n\"x\" <y@z>"

    private static func text(_ name: String, _ subject: String) -> String {
        let mail = Mail(
            id: ID(high: 0x0192_0000_0000_7000, low: 0x8000_0000_0000_0001),
            to: MailAddress(name: name, email: "ruth@example.com"), subject: subject,
            text: "--=_mixed_\r\n.\r\nhello")
        let message = MailMessage(
            mail, from: MailAddress(name: "Parley", email: "parley@example.com"),
            date: Instant(milliseconds: 1_795_608_300_000))
        return String(decoding: message.bytes, as: UTF8.self)
    }

    @Test func `a plain mail is headers and one part`() {
        #expect(
            Self.text("Ruth \"R\" Lake", "Notes")
                == [
                    "From: \"Parley\" <parley@example.com>",
                    "To: \"Ruth \\\"R\\\" Lake\" <ruth@example.com>", "Subject: Notes",
                    "Date: Wed, 25 Nov 2026 12:05:00 +0000",
                    "Message-ID: <01920000-0000-7000-8000-000000000001@example.com>",
                    "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
                    "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
                    "", "LS09X21peGVkXw0KLg0KaGVsbG8=", "",
                ].joined(separator: "\r\n"))
    }

    @Test(arguments: [hostile, "Ünï " + String(repeating: "日本語", count: 100), "=?x?", ""])
    func `whatever stands in a name or subject, headers stay what they are`(_ typed: String) {
        let head = Self.text(typed, typed).components(separatedBy: "\r\n\r\n")[0]
        let lines = head.components(separatedBy: "\r\n")
        let names = lines.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(
            names == [
                "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version",
                "Content-Type", "Content-Transfer-Encoding",
            ])
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
    }

    @Test(arguments: [
        "a@b\r\nRCPT TO:<c@d>", "a b@c", "a@", "@b", "a", "a@b@c", "a>@b", "ü@b.com",
    ])
    func `an address that cannot be sent to never reaches the server`(
        _ address: String
    ) async throws {
        let sender = MailSender(MailServer(url: "smtp://127.0.0.1:1", from: "p@example.com"))
        #expect(
            await sender.send([], to: address)
                == MailAnswer(isAccepted: false, text: "not an address that can be sent to"))
    }
}
