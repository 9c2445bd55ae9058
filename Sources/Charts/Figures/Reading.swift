/// A number for the geometry, and the same number as people read it.
package struct Reading: Sendable, Equatable {
    package let value: Double
    package let text: String

    package init(_ value: Double, _ text: String) {
        self.value = value
        self.text = text
    }

    /// Not a number, infinite, or so large that coordinates lose their meaning: such a value
    /// keeps its text in the table and has no place in the drawing.
    var isDrawable: Bool { Scale.holds(value) }
}

/// What a figure says about that which it leaves out of the drawing; the table holds all of it.
package struct Remarks: Sendable {
    let more: @Sendable (Int) -> String
    let undrawn: @Sendable (Int) -> String

    /// `more` counts what would not fit, `undrawn` what has no number that could be drawn.
    package init(
        more: @escaping @Sendable (Int) -> String, undrawn: @escaping @Sendable (Int) -> String
    ) {
        self.more = more
        self.undrawn = undrawn
    }

    func line(more hidden: Int, undrawn missing: Int) -> String {
        [hidden > 0 ? more(hidden) : "", missing > 0 ? undrawn(missing) : ""]
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
