import Foundation

/// The files of this repository, found from where this file stands.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Files below a folder by the ends of their names, sorted, hidden and built ones left out.
    static func files(in folder: String, ending: String...) -> [SourceFile] {
        let start = root.appending(path: folder)
        guard
            let paths = FileManager.default.enumerator(
                at: start, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
        else { return [] }
        return paths.compactMap { $0 as? URL }
            .filter { url in ending.contains { url.lastPathComponent.hasSuffix($0) } }
            .compactMap { file($0.path.replacing(root.path + "/", with: "", maxReplacements: 1)) }
            .sorted { $0.path < $1.path }
    }

    /// Nothing when the file does not exist.
    static func file(_ path: String) -> SourceFile? {
        guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
        else { return nil }
        return SourceFile(path: path, text: text)
    }

    static let swiftSources = files(in: "Sources", ending: ".swift")
    static let swiftTests = files(in: "Tests", ending: ".swift")
    static let documents = files(in: "docs", ending: ".md")
}

struct SourceFile: Sendable {
    /// From the root of the repository.
    let path: String
    let text: String
    /// Read once: every rule looks at it. Empty for files that are not Swift.
    let swift: SwiftText

    init(path: String, text: String) {
        self.path = path
        self.text = text
        swift = SwiftText(path.hasSuffix(".swift") ? text : "")
    }

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The folder below `Sources` or `Tests`.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }
}

/// One fault, as a person wants to read it.
struct Finding: Equatable, CustomStringConvertible {
    let path: String
    let line: Int
    let message: String

    var description: String { "\(path):\(line): \(message)" }
}

extension [Finding] {
    /// For the comment of an expectation: one finding a line.
    var report: String { map { "\n" + $0.description }.joined() }
}
