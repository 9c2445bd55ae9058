import CustomerValue
import Markup

/// Rows of the notes as a table; the first of them heads it. Points of a hundred are drawn too.
enum NotesTable {
    static func render(_ rows: [NotesLine], beside: (NotesLine) -> Markup?) -> Markup {
        let head = rows.first?.cells ?? []
        let numeric = head.indices.map { column in
            rows.dropFirst().contains { isNumber($0.cells, column) }
        }
        let heads = zip(head, numeric).map { cell, isNumber -> Markup in
            "<th scope=\"col\"\(Self.number(isNumber))>\(cell)</th>"
        }
        let body = rows.dropFirst().map { line -> Markup in
            let cells = line.cells.enumerated().map { column, cell -> Markup in
                let isNumber = column < numeric.count && numeric[column]
                let label = column < head.count && column > 0 ? head[column] : nil
                return """
                    <td\(Self.number(isNumber))\(Markup.attribute("data-label", label))>\
                    \(cell)\(gauge(cell, of: column < head.count ? head[column] : ""))</td>
                    """
            }
            let extra: Markup? = beside(line).map { "<td>\($0)</td>" }
            return "<tr\(NotesArticle.place(line))>\(cells)\(extra)</tr>"
        }
        let more: Markup? = rows.last.flatMap(beside).map { _ in "<td></td>" }
        return """
            <table class="list"><thead><tr>\(heads)\(more)</tr></thead>\
            <tbody>\(body)</tbody></table>
            """
    }

    private static func number(_ isNumber: Bool) -> Markup? {
        isNumber ? " class=\"number\"" : nil
    }

    private static func isNumber(_ cells: [String], _ column: Int) -> Bool {
        column > 0 && column < cells.count && cells[column].contains { $0.isASCII && $0.isNumber }
    }

    /// A column that says it counts to 100 shows how far.
    private static func gauge(_ cell: String, of head: String) -> Markup? {
        guard head.hasSuffix(NotesPageWords.ofHundred), let points = Int(cell),
            (0...100).contains(points)
        else { return nil }
        // The printer of documents reads no style inside a drawing: its colour stands in it, and
        // the style sheet of the pages puts theirs in its place.
        return """
            <svg class="gauge" color="#0e5a60" viewBox="0 0 100 8" preserveAspectRatio="none" \
            aria-hidden="true"><rect width="100" height="8" fill="currentColor" \
            fill-opacity="0.15"/><rect width="\(points)" height="8" fill="currentColor"/></svg>
            """
    }
}
