/// A place in a file: line and column start at 1, columns count Unicode scalars, not bytes.
public struct Position: Hashable, Sendable, Comparable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1.
    public let column: Int

    /// A place from its line and column, both from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// In reading order.
    public static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A text as somebody wrote it, possibly wrong, with its place when it came from a file.
public struct Written: Hashable, Sendable {
    /// The text, without the quotes of the file.
    public var text: String
    /// Where the text's first character stands; nil when it did not come from a file.
    public var position: Position?
    /// Each scalar's own place, when the text goes over several lines; empty otherwise.
    var places: [Position] = []

    /// A text, with its place when there is a file.
    public init(_ text: String, at position: Position? = nil) {
        self.text = text
        self.position = position
    }

    /// The place in the file of the scalar `offset` steps behind the first.
    func position(at offset: Int) -> Position? {
        if !places.isEmpty { return places[min(offset, places.count - 1)] }
        return position.map { Position(line: $0.line, column: $0.column + offset) }
    }
}
