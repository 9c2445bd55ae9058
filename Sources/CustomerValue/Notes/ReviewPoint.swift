/// One line of the notes that somebody looks at before the customer does, and why.
package struct ReviewPoint: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case name, money, number, confidential
    }

    package let kind: Kind
    /// Counted from 1; nil where a confidential item no longer stands as it was taken down.
    package let line: Int?
    /// What was found, in the order it stands.
    package let words: [String]
    /// The whole line without its mark.
    package let text: String

    package init(kind: Kind, line: Int?, words: [String], text: String) {
        self.kind = kind
        self.line = line
        self.words = words
        self.text = text
    }

    /// A tick belongs to exactly this: another text, another word or another name in it, and the
    /// tick is void. Where it stands does not matter.
    package var identity: String {
        ([kind.rawValue, text] + words).joined(separator: "\n")
    }
}

/// What is to be looked at, found in the text itself: every name of a person, every amount, every
/// number, and every item that was marked confidential.
package struct NotesReview: Sendable {
    private let names: PersonNames
    /// Each item's own texts.
    private let confidential: [[String]]

    /// - Parameters:
    ///   - people: Whole names of everybody who could be meant.
    ///   - confidential: The texts of each confidential item, one line each.
    package init(people: [String], confidential: [[String]]) {
        names = PersonNames(people)
        self.confidential = confidential.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
    }

    /// By line, and within a line by kind.
    package func points(in text: String) -> [ReviewPoint] {
        let lines = NotesLine.all(of: text).filter { $0.kind != .blank }
        return lines.flatMap(points(in:)) + lost(from: lines)
    }

    private func points(in line: NotesLine) -> [ReviewPoint] {
        let figures = Figures(in: line.text)
        let secret = confidential.flatMap { $0 }.filter(line.text.contains)
        let found: [(ReviewPoint.Kind, [String])] = [
            (.name, names.found(in: line.text)), (.money, figures.amounts),
            (.number, figures.numbers), (.confidential, secret),
        ]
        return found.filter { !$0.1.isEmpty }.map { kind, words in
            ReviewPoint(kind: kind, line: line.number, words: words.unique, text: line.text)
        }
    }

    /// Items that were reworded or taken out: nobody can tell by looking for them.
    private func lost(from lines: [NotesLine]) -> [ReviewPoint] {
        confidential.filter { texts in
            !texts.contains { text in lines.contains { $0.text.contains(text) } }
        }.map { ReviewPoint(kind: .confidential, line: nil, words: [], text: $0[0]) }
    }
}

extension [String] {
    /// Each once, where it stands first.
    var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
