import UseCases

/// The journal in words: use cases and fields are named in camel case, and read as sentences.
enum HistoryWords {
    static let lede = "Nothing here can be changed or removed."
    static let newestFirst = "Newest first"
    static let empty = "Nothing happened yet. Whatever anybody changes is listed here."
    static let older = "Older"
    static let removed = "removed"
    static let toRecord = "Back to the page"

    static func title(_ kind: Subject.Kind?) -> String {
        kind.map { "History of \(article($0)) \(self.kind($0))" } ?? "History of the workspace"
    }

    /// `recordPurchases` as `Record purchases`.
    static func sentence(_ deed: String) -> String {
        let words = words(deed)
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    static func field(_ name: String) -> String { words(name) }

    static func kind(_ kind: Subject.Kind) -> String { words(kind.rawValue) }

    private static func article(_ kind: Subject.Kind) -> String {
        "aeiou".contains(kind.rawValue.prefix(1)) ? "an" : "a"
    }

    /// Splits at every capital that begins a word; names that people gave are left as they are.
    private static func words(_ camelCase: String) -> String {
        guard camelCase.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
            camelCase.first?.isLowercase == true
        else { return camelCase }
        return camelCase.reduce(into: "") { text, letter in
            if letter.isUppercase { text.append(" ") }
            text.append(contentsOf: letter.lowercased())
        }
    }
}
