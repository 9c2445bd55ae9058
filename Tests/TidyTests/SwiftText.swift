/// A Swift file read as far as the rules need it: what is code, and what stands in quotes.
struct SwiftText: Sendable {
    /// Stands where a literal's interpolation stood.
    static let gap: Character = "\u{FFFC}"

    struct Literal: Equatable, Sendable {
        let line: Int
        let text: String
    }

    /// The file with comments and the insides of literals blanked; interpolated code stays.
    let code: String
    let literals: [Literal]

    init(_ source: String) {
        var scanner = SwiftScanner(source)
        scanner.scanCode(until: nil)
        code = String(decoding: scanner.code, as: UTF8.self)
        literals = scanner.literals
    }

    var codeLines: [Substring] {
        code.split(separator: "\n", omittingEmptySubsequences: false)
    }
}

/// Walks over bytes: every mark that matters is ASCII.
private struct SwiftScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    var code: [UInt8] = []
    var literals: [SwiftText.Literal] = []

    init(_ source: String) {
        bytes = Array(source.utf8)
        code.reserveCapacity(bytes.count)
    }

    /// Copies code until the closing parenthesis of an interpolation, or the end of the file.
    mutating func scanCode(until closing: UInt8?) {
        var depth = 0
        while position < bytes.count {
            let byte = bytes[position]
            // Most bytes start nothing special: only these are worth a closer look.
            if byte == UInt8(ascii: "/") && skipComment() { continue }
            if (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#")) && skipLiteral() {
                continue
            }
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                if depth == 0, closing == byte { return }
                depth -= 1
            }
            take(blank: false)
        }
    }

    private mutating func take(blank: Bool) {
        let byte = bytes[position]
        if byte == UInt8(ascii: "\n") { line += 1 }
        code.append(blank && byte != UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
        position += 1
    }

    private mutating func takeBlank(_ count: Int) {
        for _ in 0..<count where position < bytes.count { take(blank: true) }
    }

    private func stands(_ text: StaticString, at offset: Int = 0) -> Bool {
        let start = position + offset
        guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
    }

    private mutating func skipComment() -> Bool {
        if stands("//") {
            while position < bytes.count, !stands("\n") { take(blank: true) }
            return true
        }
        guard stands("/*") else { return false }
        var depth = 0
        repeat {
            depth += stands("/*") ? 1 : stands("*/") ? -1 : 0
            takeBlank(stands("/*") || stands("*/") ? 2 : 1)
        } while depth > 0 && position < bytes.count
        return true
    }

    private mutating func skipLiteral() -> Bool {
        var pounds = 0
        while stands("#", at: pounds) { pounds += 1 }
        guard stands("\"", at: pounds) else { return false }
        let quotes = stands("\"\"\"", at: pounds) ? 3 : 1
        let start = line
        takeBlank(pounds + quotes)
        let text = literalText(quotes: quotes, pounds: pounds)
        literals.append(SwiftText.Literal(line: start, text: text))
        takeBlank(quotes + pounds)
        return true
    }

    private mutating func literalText(quotes: Int, pounds: Int) -> String {
        var text: [UInt8] = []
        while position < bytes.count, !closes(quotes: quotes, pounds: pounds) {
            if bytes[position] == UInt8(ascii: "\\"), hasPounds(pounds, at: 1) {
                takeBlank(1 + pounds)
                if stands("(") {
                    takeBlank(1)
                    scanCode(until: UInt8(ascii: ")"))
                    takeBlank(1)
                    text += Array(String(SwiftText.gap).utf8)
                } else if position < bytes.count {
                    // An escaped line end joins two lines; other escapes keep their letter's place.
                    if stands("\"") { text.append(bytes[position]) }
                    takeBlank(1)
                }
                continue
            }
            text.append(bytes[position])
            take(blank: true)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func closes(quotes: Int, pounds: Int) -> Bool {
        guard bytes[position] == UInt8(ascii: "\"") else { return false }
        return (quotes == 3 ? stands("\"\"\"") : stands("\"")) && hasPounds(pounds, at: quotes)
    }

    private func hasPounds(_ count: Int, at offset: Int) -> Bool {
        (0..<count).allSatisfy { stands("#", at: offset + $0) }
    }
}
