/// Estimates how much text fits a width. A server has no font metrics: the estimate is on the
/// wide side of common sans-serif fonts, so text is cut early rather than drawn over an edge.
struct TextFit {
    /// The room in drawing units.
    let width: Double
    /// The font size in drawing units.
    let size: Double

    /// The text, or as much of it as fits with an ellipsis.
    func line(_ text: String) -> String {
        guard Self.measure(text, size: size) > width else { return text }
        var line = ""
        var used = 0.9 * size
        for character in text {
            used += Self.share(of: character) * size
            guard used <= width else { break }
            line.append(character)
        }
        while line.last == " " { line.removeLast() }
        return line + "…"
    }

    /// The text broken at spaces into at most `count` lines, the last one cut if needed.
    func lines(_ text: String, upTo count: Int) -> [String] {
        var lines: [String] = []
        var rest = text.split(separator: " ")[...]
        while let first = rest.first, lines.count < count - 1 {
            var current = String(first)
            rest.removeFirst()
            while let next = rest.first, fits("\(current) \(next)") {
                current += " \(next)"
                rest.removeFirst()
            }
            lines.append(line(current))
        }
        if !rest.isEmpty, count > 0 { lines.append(line(rest.joined(separator: " "))) }
        return lines
    }

    private func fits(_ text: String) -> Bool {
        Self.measure(text, size: size) <= width
    }

    static func measure(_ text: String, size: Double) -> Double {
        text.reduce(0) { $0 + share(of: $1) } * size
    }

    /// The width of one character as a share of the font size.
    private static func share(of character: Character) -> Double {
        guard let byte = character.asciiValue else {
            return character.unicodeScalars.allSatisfy { $0.value < 0x1100 } ? 0.55 : 1.05
        }
        return asciiShares[Int(byte)]
    }

    private static let asciiShares: [Double] = {
        var shares = [Double](repeating: 0.55, count: 128)
        for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { shares[Int(byte)] = 0.70 }
        for byte in "mwMW@%&".utf8 { shares[Int(byte)] = 0.90 }
        for byte in "ftr ()-/".utf8 { shares[Int(byte)] = 0.37 }
        for byte in "ijlI|.,:;'!".utf8 { shares[Int(byte)] = 0.30 }
        return shares
    }()
}
