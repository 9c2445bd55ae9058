import Foundation
import ValueModel

/// The file a model is read from, and what is said about its faults.
struct ModelSource {
    /// One byte more than a model file may have: enough to know that it has too many.
    private static let bytesMaximum = 1_000_001
    private static let faultsMaximum = 20

    /// As the command names it; `-` reads standard input.
    let path: String
    private let bytes: [UInt8]

    init(path: String) throws {
        self.path = path
        bytes = try Self.read(path)
    }

    private var name: String { path == "-" ? "standard input" : path }

    private static func read(_ path: String) throws -> [UInt8] {
        guard path != "-" else { return try bytes(of: .standardInput, CalcWords.unreadable("-")) }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw CommandFailure.input(CalcWords.noFile(path), CalcWords.tryExample)
        }
        guard !isFolder.boolValue else {
            throw CommandFailure.input(CalcWords.folder(path), CalcWords.nameFile)
        }
        let unreadable = CalcWords.unreadable(path)
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw CommandFailure.input(unreadable, CalcWords.checkRights)
        }
        defer { handle.closeFile() }
        return try bytes(of: handle, unreadable)
    }

    /// A file that is being written or a pipe may come in parts.
    private static func bytes(of handle: FileHandle, _ unreadable: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            while bytes.count < bytesMaximum,
                let part = try handle.read(upToCount: bytesMaximum - bytes.count), !part.isEmpty
            {
                bytes += part
            }
        } catch {
            throw CommandFailure.input(unreadable, CalcWords.checkRights)
        }
        return bytes
    }

    /// Throws `CommandFailure` with every fault at its line.
    func model() throws -> Model {
        do {
            guard bytes.count < Self.bytesMaximum else {
                throw CommandFailure.input("\(name):1:1: \(CalcWords.tooLarge)", "")
            }
            return try ModelFile.model(bytes: bytes)
        } catch let refusal as Refusal {
            throw failure(refusal.diagnostics)
        }
    }

    func failure(_ diagnostics: [Diagnostic]) -> CommandFailure {
        let shown = diagnostics.prefix(Self.faultsMaximum).map(text)
        let hidden = diagnostics.count - shown.count
        let more = hidden > 0 ? [CalcWords.more(hidden)] : []
        return .input((shown + more).joined(separator: "\n"), "")
    }

    /// The sentence as compilers print it, the line with a caret below, and what to write instead.
    func text(_ diagnostic: Diagnostic) -> String {
        let mark = diagnostic.severity == .warning ? CalcWords.warning : ""
        var lines = [
            "\(name):\(diagnostic.line):\(diagnostic.column): \(mark)\(diagnostic.sentence)"
        ]
        if let position = diagnostic.position { lines += excerpt(position, diagnostic.length) }
        if let suggestion = diagnostic.suggestion {
            lines.append(CalcWords.writeInstead(TextColumns.shown(suggestion)))
        }
        return lines.joined(separator: "\n")
    }

    /// At most 76 columns around the place, so that a line of any length can be shown.
    private func excerpt(_ position: Position, _ length: Int) -> [String] {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.indices.contains(position.line - 1) else { return [] }
        let line = Array(String(decoding: lines[position.line - 1], as: UTF8.self).unicodeScalars)
        guard position.column <= line.count else { return [] }
        let start = max(0, position.column - 1 - 60)
        let end = min(line.count, start + 76)
        let text = String(String.UnicodeScalarView(line[start..<end]))
        let before = position.column - 1 - start
        let carets = min(max(1, length), end - start - before)
        return [
            "    " + TextColumns.shown(text),
            "    " + String(repeating: " ", count: before) + String(repeating: "^", count: carets),
        ]
    }
}
