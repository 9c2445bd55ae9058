extension Markup {
    /// Appends `text` so that it stays text in element content and in double-quoted attributes.
    ///
    /// Stretches without a special byte are copied whole. U+0000 is not allowed in HTML: it becomes
    /// U+FFFD, as a browser would show it.
    static func append(escaping text: String, to html: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var copied = 0
            for (position, byte) in bytes.enumerated() where isSpecial(byte) {
                html.append(contentsOf: bytes[copied..<position])
                html.append(contentsOf: entity(for: byte).utf8)
                copied = position + 1
            }
            html.append(contentsOf: bytes[copied...])
        }
    }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        // All of them stand at or below ">"; letters are decided by the first comparison.
        guard byte <= UInt8(ascii: ">") else { return false }
        return switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), 0:
            true
        default: false
        }
    }

    private static func entity(for byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: "\u{FFFD}"
        }
    }
}
