import Delivery
import Testing
import UseCases

/// Through the real program, which `bin/prepare` installs.
@Suite struct DocumentPrinterTests {
    @Test func `a page becomes a document, and what lies outside of it is not fetched`()
        async throws
    {
        let page = """
            <!doctype html><title>Notes</title><p>Größe, 日本語, \u{5E9}\u{5DC}\u{5D5}\u{5DD}</p>
            <img src="file:///etc/hostname"><img src="http://127.0.0.1:9/picture.png">
            <link rel="stylesheet" href="http://127.0.0.1:9/style.css">
            """
        let document = try await DocumentPrinter().pdf(html: page)
        #expect(document.starts(with: Array("%PDF-".utf8)))
        #expect(document.count > 1_000)
    }

    @Test func `without the program, or with too large a page, it says so`() async throws {
        await #expect(throws: Refusal.rule(.documentsNotInstalled)) {
            try await DocumentPrinter(python: "/nonexistent/python3").pdf(html: "<p>x</p>")
        }
        await #expect(throws: Refusal.rule(.documentTooLarge)) {
            try await DocumentPrinter().pdf(html: String(repeating: "x", count: 4_000_001))
        }
        await #expect(throws: Refusal.rule(.documentNotPrinted)) {
            try await DocumentPrinter(python: "/bin/false").pdf(html: "<p>x</p>")
        }
    }
}
