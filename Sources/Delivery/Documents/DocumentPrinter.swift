import Dispatch
import Foundation
import Glibc
import UseCases

/// Turns a page into a PDF through WeasyPrint, in a process of its own: it fetches nothing, and
/// its time, memory and size have ends. Documents wait for one another.
package struct DocumentPrinter: Sendable {
    static let pageBytesMaximum = 4_000_000

    private let python: String
    private let queue = DispatchQueue(label: "parley.documents")

    package init(python: String = "/usr/bin/python3") {
        self.python = python
    }

    /// Throws `Refusal.rule` with `documentsNotInstalled`, `documentTooLarge` or
    /// `documentNotPrinted`.
    package func pdf(html: String) async throws -> [UInt8] {
        guard html.utf8.count <= Self.pageBytesMaximum else {
            throw Refusal.rule(.documentTooLarge)
        }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { [self] in
                continuation.resume(with: Result { try document(of: html) })
            }
        }
    }

    private func document(of html: String) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        // Isolated: neither the environment nor the working folder adds modules.
        process.arguments = ["-I", "-c", PrinterScript.text]
        process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
        process.currentDirectoryURL = URL(fileURLWithPath: "/")
        let output = Pipe()
        process.standardInput = try file(of: html)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw Refusal.rule(.documentsNotInstalled)
        }
        let document = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let isWhole = process.terminationReason == .exit && process.terminationStatus == 0
        if isWhole, document.starts(with: Data("%PDF-".utf8)) { return Array(document) }
        throw Refusal.rule(PrinterScript.rule(status: process.terminationStatus))
    }

    /// A file without a name, so that a process that ends early cannot break a pipe of ours.
    private func file(of html: String) throws -> FileHandle {
        let place = FileManager.default.temporaryDirectory.appending(path: "parley-page-XXXXXX")
        var name = Array(place.path.utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw Refusal.rule(.documentNotPrinted) }
        unlink(name)
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try file.write(contentsOf: Data(html.utf8))
        try file.seek(toOffset: 0)
        return file
    }
}
