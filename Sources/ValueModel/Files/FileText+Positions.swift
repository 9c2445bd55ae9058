extension FileText {
    /// A text of the file with the place of its first character, and of every character when it
    /// goes over several lines or was written with escapes.
    func written(_ text: String, startingAt mark: Position, isQuoted: Bool) -> Written {
        let start = Position(line: mark.line, column: mark.column + (isQuoted ? 1 : 0))
        let scalars = Array(text.unicodeScalars)
        var written = Written(text, at: start)
        guard let line = line(start), !line.starts(with: scalars) else { return written }
        written.places = places(of: scalars, from: start)
        written.position = written.places.first ?? start
        return written
    }

    private func line(_ start: Position) -> Substring.UnicodeScalarView.SubSequence? {
        guard lines.indices.contains(start.line - 1) else { return nil }
        return lines[start.line - 1].dropFirst(start.column - 1)
    }

    /// Each character's place: the next one like it in the file. Spaces are folded by YAML and take
    /// the place behind the character before.
    private func places(of scalars: [Unicode.Scalar], from start: Position) -> [Position] {
        var places: [Position] = []
        // A `|` or `>` announces the text; it starts on the next line.
        let isBlock = line(start)?.first.map { $0 == "|" || $0 == ">" } ?? false
        var (number, column) = isBlock ? (start.line + 1, 1) : (start.line, start.column)
        for scalar in scalars {
            if !scalar.properties.isWhitespace,
                let found = next(scalar, from: Position(line: number, column: column))
            {
                places.append(found)
                (number, column) = (found.line, found.column + 1)
            } else {
                places.append(Position(line: number, column: column))
            }
        }
        return places
    }

    private func next(_ scalar: Unicode.Scalar, from start: Position) -> Position? {
        var column = start.column
        for number in start.line...max(start.line, min(start.line + 200, lines.count)) {
            guard let rest = line(Position(line: number, column: column)) else { return nil }
            if let offset = rest.enumerated().first(where: { $0.element == scalar })?.offset {
                return Position(line: number, column: column + offset)
            }
            column = 1
        }
        return nil
    }
}
