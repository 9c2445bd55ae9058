/// Style sheets and scripts as browsers get them: what people wrote for people, comments and
/// indentation, is not sent. It is a fifth of them, and a page has a budget.
enum SentText {
    static func styles(_ text: String) -> String {
        lines(of: text.replacing(/\/\*(?s:.*?)\*\//, with: "")).joined(separator: "\n") + "\n"
    }

    /// Only whole lines of comment are left out; a script has no text over several lines (a test
    /// looks), so that no indentation is part of one.
    static func script(_ text: String) -> String {
        lines(of: text).filter { !$0.hasPrefix("//") }.joined(separator: "\n") + "\n"
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
    }
}
