/// One line of the notes with its place in the text. Light marks at its beginning say what it is:
/// `# ` and `## ` head parts, `- ` begins a point, `> ` a quote, `| ` the row of a table.
package struct NotesLine: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case part, heading, point, quote, row, text, blank
    }

    /// Counted from 1.
    package let number: Int
    package let kind: Kind
    /// Without its mark.
    package let text: String

    package init(number: Int, _ line: some StringProtocol) {
        self.number = number
        let marked = Self.marks.first { line.hasPrefix($0.mark) }
        text = String(line.dropFirst(marked?.mark.count ?? 0))
        kind = marked?.kind ?? (line.allSatisfy(\.isWhitespace) ? .blank : .text)
    }

    private static let marks: [(mark: String, kind: Kind)] = [
        ("## ", .heading), ("# ", .part), ("- ", .point), ("> ", .quote), ("| ", .row),
    ]

    package static func all(of text: String) -> [NotesLine] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            NotesLine(number: $0.offset + 1, $0.element)
        }
    }

    /// Of a row, without the bars between them.
    package var cells: [String] {
        var parts = text.split(separator: "|", omittingEmptySubsequences: false).map {
            String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
        if parts.last?.isEmpty == true { parts.removeLast() }
        return parts
    }

    /// Something said, which can be right or wrong: not a heading, not an empty line.
    package var isPassage: Bool {
        switch kind {
        case .part, .heading, .blank: false
        case .point, .quote, .row, .text: true
        }
    }
}
