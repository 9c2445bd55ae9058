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
        #expect(sheet.text == texts.joined())
        #expect(sheet.response.headers[.contentType] == "text/css; charset=utf-8")
        #expect(written == Assets.styles.map { "\($0).css" }.sorted())
    }
}
