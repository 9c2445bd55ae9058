import Foundation
import HTTPTypes

/// The style sheet, scripts and icon, read once at start. Names in links carry a digest of the
/// content, so that browsers may keep them for ever.
package struct Assets: Sendable {
    struct File: Sendable {
        let bytes: [UInt8]
        let contentType: String
    }

    /// What documents are printed with, in base64, so that a page can hold it.
    let sheetStyle: String
    private let files: [String: File]
    private let digest: String

    /// The files of the one style sheet, in the order in which they are read: what stands later
    /// wins, so that narrow windows and paper come last.
    static let styles = [
        "tokens", "layout", "tables", "words", "forms", "pages", "rooms", "charts", "windows",
        "print",
    ]
    static let styleSheet = "parley.css"

    package init(sha256: ([UInt8]) -> String) throws {
        guard let folder = Bundle.module.url(forResource: "Assets", withExtension: nil) else {
            throw CocoaError(.fileNoSuchFile)
        }
        var files = [Self.styleSheet: try Self.joinedStyles(folder)]
        let urls = try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        for url in urls {
            guard let type = Self.contentTypes[url.pathExtension] else { continue }
            let content = Array(try Data(contentsOf: url))
            let isScript = url.pathExtension == "js"
            files[url.lastPathComponent] = File(
                bytes: isScript
                    ? Array(SentText.script(String(decoding: content, as: UTF8.self)).utf8)
                    : content, contentType: type)
        }
        sheetStyle = try Data(contentsOf: folder.appending(path: "Documents/sheet.css"))
            .base64EncodedString()
        self.files = files
        let all = files.sorted { $0.key < $1.key }.flatMap(\.value.bytes)
        digest = String(sha256(all).prefix(12))
    }

    /// The address of a file. Modules import each other by relative name, so the digest is a
    /// folder of the address rather than a part of the name.
    func path(_ name: String) -> String { "/assets/\(digest)/\(name)" }

    func file(_ name: String, digest asked: String) -> File? {
        asked == digest ? files[name] : nil
    }

    private static func joinedStyles(_ folder: URL) throws -> File {
        let parts = try styles.map { name in
            SentText.styles(
                try String(
                    contentsOf: folder.appending(path: "Styles/\(name).css"), encoding: .utf8))
        }
        return File(bytes: Array(parts.joined().utf8), contentType: contentTypes["css"] ?? "")
    }

    private static let contentTypes = [
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml",
    ]
}
