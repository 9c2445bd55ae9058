package import Markup

/// A drawing together with the same facts as a table, so that nobody depends on seeing it.
package struct Figure: Sendable, Equatable {
    let drawing: Drawing
    /// The drawn values, in the order of the input, as a `<table>`.
    package let table: Markup
    let words: FigureWords

    /// One `<svg>` with its own title and description.
    package var svg: Markup { drawing.svg }

    /// `<figure class="chart">` with the caption, the drawing and the table to unfold.
    package var markup: Markup {
        let caption = words.caption.map { text -> Markup in "<figcaption>\(text)</figcaption>" }
        return """
            <figure class="chart">\(caption)\(scrolling(svg))\
            <details><summary>\(words.tableLabel)</summary>\(scrolling(table))</details></figure>
            """
    }

    private func scrolling(_ content: Markup) -> Markup {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(words.title)">\(content)</div>
        """
    }
}

/// Everything a figure says around its values; the charts hold no words of their own.
package struct FigureWords: Sendable, Equatable {
    /// Begins every id inside the figure: unique within its page, letters, digits and hyphens.
    package var id: String
    package var title: String
    package var description: String
    /// Shown above the drawing.
    package var caption: String?
    /// What opens the table, such as "Show as table".
    package var tableLabel: String
    /// Stands in the drawing's place when there is nothing to draw.
    package var empty: String

    package init(
        id: String, title: String, description: String, caption: String? = nil,
        tableLabel: String, empty: String
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.caption = caption
        self.tableLabel = tableLabel
        self.empty = empty
    }
}
