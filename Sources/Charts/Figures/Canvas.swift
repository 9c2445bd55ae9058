import Markup

/// The outer `<svg>` that all drawings share.
struct Canvas {
    /// The width of drawings that a phone shows almost in full size, class `slim`.
    static let slim = 360.0

    let words: FigureWords
    let width: Double
    let height: Double
    /// Links inside would be unreachable for assistive technology in an image.
    var hasLinks = false
    var kind: Markup = ""

    func draw(_ content: Markup) -> Drawing {
        let role: Markup = hasLinks ? "group" : "img"
        // Wider than a phone: scrolls inside its figure rather than shrinking to dust.
        let broad: Markup = width > 900 ? " vast" : width > 560 ? " broad" : ""
        let svg: Markup = """
            <svg class="plot\(broad)\(kind)" viewBox="0 0 \(width) \(height)" width="\(width)" \
            height="\(height)" role="\(role)" aria-labelledby="\(words.id)-t \(words.id)-d">\
            <title id="\(words.id)-t">\(words.title)</title>\
            <desc id="\(words.id)-d">\(words.description)</desc>\(content)</svg>
            """
        return Drawing(svg: svg, width: width, height: height)
    }

    /// An empty frame that says so, instead of a drawing that could be read as zero.
    static func empty(_ words: FigureWords) -> Drawing {
        Canvas(words: words, width: 480, height: 120).draw(
            """
            <rect class="blank" x="1" y="1" width="478" height="118" rx="10"/>\
            <text class="muted mid" x="240" y="65" font-size="15">\
            \(TextFit(width: 440, size: 15).line(words.empty))</text>
            """)
    }
}

extension Markup.Interpolation {
    /// A coordinate, to a tenth of a unit; what cannot be placed goes to the origin.
    mutating func appendInterpolation(_ coordinate: Double) {
        guard coordinate.isFinite, abs(coordinate) < 1e9 else { return appendInterpolation(0) }
        let tenths = Int((coordinate * 10).rounded())
        if tenths < 0 { appendLiteral("-") }
        appendInterpolation(abs(tenths) / 10)
        if tenths % 10 != 0 { appendLiteral(".\(abs(tenths) % 10)") }
    }
}
