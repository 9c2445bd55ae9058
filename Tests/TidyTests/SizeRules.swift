import Foundation

/// Sizes that a reader can hold in mind.
enum SizeRules {
    static let fileLinesMaximum = 300
    static let functionLinesMaximum = 60
    static let columnsMaximum = 100

    /// Files that may be longer, each with the reason.
    static let longFiles: [String: String] = [:]

    static func files(_ file: SourceFile) -> [Finding] {
        let count = file.lines.count - 1
        guard count > fileLinesMaximum, longFiles[file.path] == nil else { return [] }
        return [
            Finding(
                path: file.path, line: count,
                message: "\(count) lines, more than \(fileLinesMaximum): split it by concept")
        ]
    }

    static func columns(_ file: SourceFile) -> [Finding] {
        // Bytes are counted first, being never fewer and much quicker to count.
        file.lines.enumerated().filter {
            $0.element.utf8.count > columnsMaximum && $0.element.count > columnsMaximum
        }.map {
            Finding(
                path: file.path, line: $0.offset + 1,
                message: "\($0.element.count) columns, more than \(columnsMaximum)")
        }
    }

    static func functions(_ file: SourceFile) -> [Finding] {
        let lines = file.swift.codeLines
        return lines.indices.compactMap { start in
            guard startsFunction(lines[start]), let end = bodyEnd(lines, from: start),
                end - start + 1 > functionLinesMaximum
            else { return nil }
            return Finding(
                path: file.path, line: start + 1,
                message: "a function of \(end - start + 1) lines, more than "
                    + "\(functionLinesMaximum): name its steps")
        }
    }

    private static func startsFunction(_ line: Substring) -> Bool {
        if line.contains("func ") { return true }
        let words = line.split(separator: " ")
        let isComputed = words.contains("var") && words.last == "{" && !words.contains("=")
        return isComputed || words.contains { $0.hasPrefix("init(") || $0.hasPrefix("init<") }
    }

    /// The line of the brace that closes the body; nil for a requirement, which has none.
    private static func bodyEnd(_ lines: [Substring], from start: Int) -> Int? {
        var round = 0
        var curly = 0
        for index in start..<lines.count {
            for character in lines[index] {
                switch character {
                case "(", "[": round += 1
                case ")", "]": round -= 1
                case "{": curly += 1
                case "}":
                    curly -= 1
                    if curly == 0, round == 0 { return index }
                    if curly < 0 { return nil }
                default: break
                }
            }
            if curly == 0, round == 0, !continues(lines, after: index) { return nil }
        }
        return nil
    }

    private static func continues(_ lines: [Substring], after index: Int) -> Bool {
        guard index + 1 < lines.count else { return false }
        let next = lines[index + 1].trimmingCharacters(in: .whitespaces)
        return ["{", "where ", "->", "throws", "async", "rethrows"].contains { next.hasPrefix($0) }
    }
}
