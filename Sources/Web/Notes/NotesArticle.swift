import CustomerValue
import Markup

/// The text of the notes as a document: the one rendering for preview, print and the customer.
enum NotesArticle {
    static func render(_ text: String, title: String, day: String) -> Markup {
        """
        <article class="paper"><p class="quiet">\(day)</p><p><strong>\(title)</strong></p>\
        \(blocks(text))</article>
        """
    }

    private enum Line: Equatable {
        case head(Int, String)
        case point(String)
        case quote(String)
        case text(String)
        case blank

        init(_ line: Substring) {
            if line.hasPrefix("## ") {
                self = .head(3, String(line.dropFirst(3)))
            } else if line.hasPrefix("# ") {
                self = .head(2, String(line.dropFirst(2)))
            } else if line.hasPrefix("- ") {
                self = .point(String(line.dropFirst(2)))
            } else if line.hasPrefix("> ") {
                self = .quote(String(line.dropFirst(2)))
            } else {
                self = line.allSatisfy(\.isWhitespace) ? .blank : .text(String(line))
            }
        }
    }

    private static func blocks(_ text: String) -> Markup {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Line.init)
        var blocks: [Markup] = []
        var points: [Markup] = []
        var isSectionOpen = false
        func closeList() {
            if !points.isEmpty { blocks.append("<ul>\(points)</ul>") }
            points = []
        }
        for line in lines {
            if case .point(let text) = line {
                points.append("<li>\(text)</li>")
                continue
            }
            closeList()
            switch line {
            case .head(2, let text):
                isSectionOpen = true
                blocks.append("<h2>\(text)</h2>")
            case .head(_, let text):
                // A heading of the second level needs one of the first before it.
                blocks.append(isSectionOpen ? "<h3>\(text)</h3>" : "<h2>\(text)</h2>")
                isSectionOpen = true
            case .quote(let text): blocks.append("<blockquote class=\"quote\">\(text)</blockquote>")
            case .text(let text): blocks.append("<p>\(text)</p>")
            case .point, .blank: break
            }
        }
        closeList()
        return blocks.joined()
    }
}
