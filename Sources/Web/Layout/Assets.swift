import Foundation
import HTTPTypes

/// The style sheet, scripts and icon, read once at start. Names in links carry a digest of the
/// content, so that browsers may keep them for ever.
package struct Assets: Sendable {
    struct File: Sendable {
        let bytes: [UInt8]
        let contentType: String
    }

    private let files: [String: File]
    private let digest: String

    package init(sha256: ([UInt8]) -> String) throws {
        let folder = Bundle.module.url(forResource: "Assets", withExtension: nil)
        let urls = try folder.map {
            try FileManager.default.contentsOfDirectory(
                at: $0, includingPropertiesForKeys: nil)
        }
        var files: [String: File] = [:]
        for url in urls ?? [] {
            guard let type = Self.contentTypes[url.pathExtension] else { continue }
            files[url.lastPathComponent] = File(
                bytes: Array(try Data(contentsOf: url)), contentType: type)
        }
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

    private static let contentTypes = [
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml",
    ]
}
