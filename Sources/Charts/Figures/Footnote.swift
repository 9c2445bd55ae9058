import Markup

/// A quiet line below a drawing, or none and no room for it.
struct Footnote {
    let text: String
    let width: Double

    var height: Double { text.isEmpty ? 0 : 24 }

    func markup(top: Double) -> Markup? {
        guard !text.isEmpty else { return nil }
        return """
            <text class="muted" x="0" y="\(top + 18)" font-size="12.5">\
            \(TextFit(width: width, size: 12.5).line(text))</text>
            """
    }
}
