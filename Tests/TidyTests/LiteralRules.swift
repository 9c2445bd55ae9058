import Foundation

/// What must not stand in quotes.
enum LiteralRules {
    /// SQL holds `$1` parameters, never a value or a name put in by interpolation.
    static func builtSQL(in file: SourceFile) -> [Finding] {
        let statement = /^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|WITH)\s/
        return file.swift.literals
            .filter { $0.text.contains(SwiftText.gap) && $0.text.prefixMatch(of: statement) != nil }
            .map {
                Finding(
                    path: file.path, line: $0.line,
                    message: "SQL built from parts: write it out and pass values as $1, $2, …")
            }
    }

    /// Between tags only interpolations may stand; human words live in `…Words.swift`.
    static func words(in file: SourceFile) -> [Finding] {
        let source = file.swift
        let lines = source.codeLines
        return source.literals.flatMap { literal -> [Finding] in
            // Log lines are for administrators, in one language.
            guard !lines[literal.line - 1].contains("logger.") else { return [] }
            return humanWords(in: literal.text).map {
                Finding(
                    path: file.path, line: literal.line,
                    message: "“\($0)” is for people to read: move it to the Words file beside")
            }
        }
    }

    static func humanWords(in text: String) -> [String] {
        guard text.contains(/<[\/a-zA-Z!]/) else {
            return isSentence(text) ? [text] : []
        }
        let attributes = text.matches(of: spokenAttribute.wordBoundaryKind(.simple)).map {
            String($0.1)
        }
        let between = text.replacing(tagAtEnd, with: "\n").replacing(tag, with: "\n")
            .replacing(entity, with: "").split(separator: "\n").map(String.init)
        return (attributes + between).filter { $0.contains(/\p{L}{2,}/) }

            .map { $0.trimmingCharacters(in: .whitespaces.union(["\u{FFFC}"])) }
    }

    /// Without tags, a literal is for people if it starts like a sentence and goes on.
    private static func isSentence(_ text: String) -> Bool {
        text.wholeMatch(of: /\p{Lu}\p{Ll}*[’']?\p{Ll}* \p{L}[^=<>{}]*/) != nil
    }

    private static var tag: Regex<Substring> { /<[^<>]*>/ }
    private static var tagAtEnd: Regex<Substring> { /<[^<>]*$/ }
    private static var entity: Regex<Substring> { /&#?\w+;/ }
    private static var spokenAttribute: Regex<(Substring, Substring)> {
        /\b(?:aria-label|title|alt|placeholder|data-label)="([^"<>]*\p{L}{2,}[^"<>]*)"/
    }
}
