import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import Web

struct AssetTests {
    private var folder: URL {
        // Tests/WebTests/AssetTests.swift
        (0..<3).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
            .appending(path: "Sources/Web/Assets/Styles")
    }

    @Test func `one style sheet holds every file of the styles once, in its order`() async throws {
        let installation = try await Installation()
        let page = try await Browser(installation).get("/sign-in")
        let links = page.text.matches(of: /rel="stylesheet" href="([^"]+)"/).map { String($0.1) }
        let sheet = try await Browser(installation).get(try #require(links.first))
        let written = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let texts = try Assets.styles.map {
            try String(contentsOf: folder.appending(path: "\($0).css"), encoding: .utf8)
        }
        #expect(links.count == 1)
        #expect(sheet.text == texts.map(SentText.styles).joined())
        #expect(sheet.response.headers[.contentType] == "text/css; charset=utf-8")
        #expect(written == Assets.styles.map { "\($0).css" }.sorted())
    }

    @Test func `what is sent is what was written, without comments and indentation`() throws {
        let style = "/* How\n   it looks */\n.a {\n  color: red; /* why */\n}\n\n"
        let script = "// What it does.\nif (a) {\n    // Why.\n    b(\"// no\"); // end\n}\n"
        #expect(SentText.styles(style) == ".a {\ncolor: red; \n}\n")
        #expect(SentText.script(script) == "if (a) {\nb(\"// no\"); // end\n}\n")
    }

    @Test func `no script holds a text over several lines or a comment over several`() throws {
        let place = folder.deletingLastPathComponent()
        let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
            .filter { $0.hasSuffix(".js") }
        let lines = try names.flatMap { name in
            try String(contentsOf: place.appending(path: name), encoding: .utf8)
                .split(separator: "\n")
        }
        #expect(names.count > 10)
        #expect(lines.filter { $0.count(where: { $0 == "`" }) % 2 == 1 } == [])
        #expect(lines.filter { $0.contains("/*") && !$0.contains("*/") } == [])
    }
}
