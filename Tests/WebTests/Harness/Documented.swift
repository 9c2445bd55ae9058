import Foundation
import Testing

/// A file of the repository that is made from the program and read by people.
struct Documented {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Compares, or writes the file anew when asked to by the environment.
    func expect(_ content: String) throws {
        let file = Self.root.appending(path: path)
        if ProcessInfo.processInfo.environment["PARLEY_UPDATE_DOCS"] != nil {
            try content.write(to: file, atomically: true, encoding: .utf8)
        }
        let committed = try String(contentsOf: file, encoding: .utf8)
        #expect(
            committed == content,
            "Run PARLEY_UPDATE_DOCS=1 swift test --filter WebTests and commit \(path)")
    }

    private static var root: URL {
        // Tests/WebTests/Harness/Documented.swift
        (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    }
}
