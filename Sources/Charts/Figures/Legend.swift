import Markup

/// What the marks of a drawing mean, on lines above it.
struct Legend {
    struct Entry {
        /// Drawn into a box of 18 by 12.
        let symbol: Markup
        let text: String
    }

    private static let lineHeight = 20.0
    private static let symbolRoom = 24.0
    private static let size = 12.5

    let entries: [Entry]
    let width: Double
    private let places: [(x: Double, line: Int)]

    init(_ entries: [Entry], width: Double) {
        self.entries = entries.filter { !$0.text.isEmpty }
        self.width = width
        places = Self.places(self.entries, width)
    }

    var height: Double { Double((places.last?.line ?? -1) + 1) * Self.lineHeight }

    func markup(top: Double) -> Markup {
        zip(entries, places).map { entry, place -> Markup in
            let y = top + Double(place.line) * Self.lineHeight
            return """
                <g transform="translate(\(place.x) \(y + 2))">\(entry.symbol)</g>\
                <text class="muted" x="\(place.x + Self.symbolRoom)" y="\(y + 12.5)" \
                font-size="\(Self.size)">\(Self.fit(entry.text, width))</text>
                """
        }.joined()
    }

    /// From left to right, on a new line when the next entry would not fit.
    private static func places(
        _ entries: [Entry], _ width: Double
    ) -> [(x: Double, line: Int)] {
        var x = 0.0
        var line = 0
        return entries.map { entry in
            let room = symbolRoom + TextFit.measure(fit(entry.text, width), size: size)
            if x > 0, x + room > width { (x, line) = (0, line + 1) }
            defer { x += room + 16 }
            return (x, line)
        }
    }

    private static func fit(_ text: String, _ width: Double) -> String {
        TextFit(width: width - symbolRoom, size: size).line(text)
    }
}

extension Legend.Entry {
    /// A surface of a class, hatched or plain.
    static func surface(_ name: Markup, _ text: String, hatch: Hatch? = nil) -> Legend.Entry {
        let shape: Markup = "width=\"18\" height=\"12\" rx=\"2\""
        return Legend.Entry(
            symbol: "<rect class=\"\(name)\" \(shape)/>\(hatch?.over(shape))", text: text)
    }

    /// A line of a class.
    static func line(_ name: Markup, _ text: String) -> Legend.Entry {
        Legend.Entry(symbol: "<path class=\"\(name)\" d=\"M0 6H18\"/>", text: text)
    }
}
