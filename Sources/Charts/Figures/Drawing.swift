import Markup

/// One `<svg>` and its natural size in drawing units.
struct Drawing: Sendable, Equatable {
    let svg: Markup
    let width: Double
    let height: Double
}

extension Figure {
    /// The text of an SVG file that needs nothing around it: its own names, colours for light
    /// and dark, the title above the drawing.
    package var standaloneSVG: String {
        let margin = 24.0
        let head = 44.0
        let width = drawing.width + 2 * margin
        let height = drawing.height + 2 * margin + head
        let title = TextFit(width: drawing.width, size: 18).line(words.title)
        let content: Markup = """
            <rect class="ground" width="\(width)" height="\(height)"/>\
            <text class="strong" aria-hidden="true" x="\(margin)" y="\(margin + 16)" \
            font-size="18">\(title)</text>\
            <g transform="translate(\(margin) \(margin + head))">\(drawing.svg)</g>
            """
        let size: Markup =
            "viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\""
        return DrawingFile(size: size.html, content: content.html).text
    }
}
