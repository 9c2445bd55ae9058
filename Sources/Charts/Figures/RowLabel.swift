import Markup

/// The name at the beginning of a row, on one or two lines around the row's middle, with a
/// quiet line below if there is something to add.
struct RowLabel {
    let text: String
    let width: Double
    var isStrong = false
    var note: String?

    func markup(middle: Double) -> Markup {
        let lines = TextFit(width: width, size: 14).lines(text, upTo: 2)
        let noteHeight = note == nil ? 0.0 : 8
        let first = middle + 5 - Double(lines.count - 1) * 8 - noteHeight
        let strong: Markup = isStrong ? " class=\"strong\"" : ""
        let name = lines.enumerated().map { index, line -> Markup in
            """
            <text\(strong) x="0" y="\(first + Double(index) * 16)" font-size="14">\(line)</text>
            """
        }
        return "\(name)\(noteMarkup(y: first + Double(lines.count) * 16))"
    }

    private func noteMarkup(y: Double) -> Markup? {
        note.map { note in
            """
            <text class="muted" x="0" y="\(y)" font-size="12">\
            \(TextFit(width: width, size: 12).line(note))</text>
            """
        }
    }
}
