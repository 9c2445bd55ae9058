/// The names of people as a text may say them: whole, or by one of their parts.
struct PersonNames: Sendable {
    /// Shorter parts, such as `de` or `of`, are words of every language.
    private static let partLengthMinimum = 3

    private let whole: [String]
    private let parts: Set<Substring>

    init(_ names: [String]) {
        whole = names.filter { !$0.isEmpty }
        parts = Set(whole.flatMap(Self.words)).filter { part in
            part.count >= Self.partLengthMinimum && part.first?.isUppercase == true
        }
    }

    /// Names that stand in a line, each as it is written there.
    func found(in line: String) -> [String] {
        let said = whole.filter(line.contains)
        let covered = Set(said.flatMap(Self.words))
        let others = Self.words(of: line).filter { parts.contains($0) && !covered.contains($0) }
        return said + others.map(String.init)
    }

    private static func words(of text: String) -> [Substring] {
        text.split { !($0.isLetter || $0 == "-" || $0 == "’") }
    }
}
