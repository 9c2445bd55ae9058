import CustomerValue
import Markup

/// The text of the notes as a document: the one rendering for preview, print, PDF and the customer.
enum NotesArticle {
    /// - Parameter beside: What stands at a passage, such as a link to correct it.
    static func render(
        _ text: String, title: String, day: String,
        beside: (NotesLine) -> Markup? = { _ in nil }
    ) -> Markup {
        """
        <article class="paper"><p class="quiet">\(day)</p><p><strong>\(title)</strong></p>\
        \(body(text, beside: beside))</article>
        """
    }

    static func body(
        _ text: String, beside: (NotesLine) -> Markup? = { _ in nil }
    ) -> Markup {
        var rest = NotesLine.all(of: text)[...]
        var blocks: [Markup] = []
        var isSectionOpen = false
        while let line = rest.first {
            let run = rest.prefix { $0.kind == line.kind }
            rest = rest.dropFirst(line.isRunOn ? run.count : 1)
            switch line.kind {
            case .part: blocks.append("<h2>\(line.text)</h2>")
            // A heading of the second level needs one of the first before it.
            case .heading:
                let text = line.text
                blocks.append(isSectionOpen ? "<h3>\(text)</h3>" : "<h2>\(text)</h2>")
            case .point:
                let items = run.map { "<li\(place($0))>\($0.text)\(beside($0))</li>" as Markup }
                blocks.append("<ul>\(items)</ul>")
            case .quote:
                blocks.append(
                    """
                    <blockquote class="quote"\(place(line))>\(line.text)\(beside(line))</blockquote>
                    """)
            case .row: blocks.append(NotesTable.render(Array(run), beside: beside))
            case .text: blocks.append("<p\(place(line))>\(line.text)\(beside(line))</p>")
            case .blank: break
            }
            isSectionOpen = isSectionOpen || line.kind == .part || line.kind == .heading
        }
        return blocks.joined()
    }

    static func place(_ line: NotesLine) -> Markup { " id=\"\(anchor(line))\"" }

    /// What the address of a passage ends with.
    static func anchor(_ line: NotesLine) -> String { "line-\(line.number)" }
}

extension NotesLine {
    /// Neighbours of this kind stand in one element.
    fileprivate var isRunOn: Bool { kind == .point || kind == .row }
}
