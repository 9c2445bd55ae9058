import Markup

extension Markup {
    /// What somebody typed, with an empty line starting a paragraph and a line break kept.
    static func paragraphs(_ text: String) -> Markup {
        let paragraphs = text.split(separator: "\n\n").map { paragraph -> Markup in
            let lines = paragraph.split(separator: "\n").map { line -> Markup in "\(line)" }
            return "<p>\(lines.joined("<br>"))</p>"
        }
        return paragraphs.joined()
    }
}
