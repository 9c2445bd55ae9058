import Markup

/// Relationships by size and value: how much is bought across, how much it helps upward
/// (below zero too), and a third amount as the area.
package struct BubbleChart: Sendable {
    package struct Bubble: Sendable, Equatable {
        package let name: String
        package let x: Double
        package let y: Double
        /// Proportional to the area; below zero counts as zero.
        package let size: Double
        package let xText: String
        package let yText: String
        package let sizeText: String
        /// A path within this site; anything else is not linked.
        package let link: String?

        package init(
            name: String, x: Double, y: Double, size: Double, xText: String, yText: String,
            sizeText: String, link: String? = nil
        ) {
            self.name = name
            self.x = x.isFinite ? x : 0
            self.y = y.isFinite ? y : 0
            self.size = size.isFinite ? max(0, size) : 0
            self.xText = xText
            self.yText = yText
            self.sizeText = sizeText
            self.link = link
        }
    }

    /// What the axes and the columns of the table are called.
    package struct Heads: Sendable, Equatable {
        package let name: String
        package let x: String
        package let y: String
        package let size: String

        package init(name: String, x: String, y: String, size: String) {
            self.name = name
            self.x = x
            self.y = y
            self.size = size
        }
    }

    package let words: FigureWords
    package let heads: Heads
    package let bubbles: [Bubble]
    let xTick: @Sendable (Double) -> String
    let yTick: @Sendable (Double) -> String

    /// `xTick` and `yTick` write the axes' numbers.
    package init(
        words: FigureWords, heads: Heads, bubbles: [Bubble],
        xTick: @escaping @Sendable (Double) -> String,
        yTick: @escaping @Sendable (Double) -> String
    ) {
        self.words = words
        self.heads = heads
        self.bubbles = bubbles
        self.xTick = xTick
        self.yTick = yTick
    }

    package var figure: Figure {
        let table = DataTable(
            heads: [heads.name, heads.x, heads.y, heads.size],
            rows: bubbles.map { [$0.name, $0.xText, $0.yText, $0.sizeText] })
        let drawing = bubbles.isEmpty ? Canvas.empty(words) : BubbleDrawing(self).drawing
        return Figure(drawing: drawing, table: table.markup, words: words)
    }
}
