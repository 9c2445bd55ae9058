/// Text that stands in columns of a terminal.
enum TextColumns {
    /// Without anything a terminal could take for an order: each such character as one point.
    static func shown(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
                shown.append(scalar == "\t" || scalar == "\r" ? " " : "·")
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }

    /// Exactly so wide, cut with … where it is too long.
    static func left(_ text: String, _ width: Int) -> String {
        let fitted = fitted(text, width)
        return fitted + String(repeating: " ", count: width - fitted.count)
    }

    /// The same with the text at the right.
    static func right(_ text: String, _ width: Int) -> String {
        let fitted = fitted(text, width)
        return String(repeating: " ", count: width - fitted.count) + fitted
    }

    private static func fitted(_ text: String, _ width: Int) -> String {
        let shown = shown(text)
        return shown.count <= width ? shown : shown.prefix(width - 1) + "…"
    }

    /// A bar over part of a row, to half a column.
    static func bar(from start: Double, to end: Double, width: Int, isHatched: Bool) -> String {
        let (first, last) = (halves(min(start, end), width), halves(max(start, end), width))
        return String(
            (0..<width).map { column -> Character in
                let isLeft = first <= 2 * column && 2 * column < max(last, first + 1)
                let isRight = first <= 2 * column + 1 && 2 * column + 1 < max(last, first + 1)
                guard isLeft || isRight else { return " " }
                if isHatched { return "▒" }
                return isLeft && isRight ? "█" : (isLeft ? "▌" : "▐")
            })
    }

    /// P5 to P95 as a line, the middle half thick, the median across it. Shares of the row.
    static func interval(_ quantiles: [Double], width: Int) -> String {
        let columns = quantiles.map { min(width - 1, max(0, halves($0, width) / 2)) }
        return String(
            (0..<width).map { column -> Character in
                if column == columns[2] { return "┃" }
                if column == columns[0] { return "├" }
                if column == columns[4] { return "┤" }
                if column >= columns[1], column <= columns[3] { return "━" }
                return column > columns[0] && column < columns[4] ? "─" : " "
            })
    }

    private static func halves(_ share: Double, _ width: Int) -> Int {
        Int((min(1, max(0, share)) * Double(2 * width)).rounded())
    }
}
