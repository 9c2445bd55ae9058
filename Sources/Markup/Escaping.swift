extension Markup {
    /// Appends `text` so that it stays text in element content and in double-quoted attributes.
    ///
    /// Stretches without special bytes are copied whole; most texts have no special byte and are
    /// appended in one go. U+0000 is not allowed in HTML: it becomes U+FFFD, as a browser would
    /// show it.
    static func append(escaping text: String, to html: inout String) {
        let bytes = text.utf8
        var copied = bytes.startIndex
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let next = bytes.index(after: position)
            if let entity = entity(for: bytes[position]) {
                html += text[copied..<position]
                html += entity
                copied = next
            }
            position = next
        }
        if copied == bytes.startIndex {
            html += text
        } else {
            html += text[copied...]
        }
    }

    @inline(__always)
    private static func entity(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0: "\u{FFFD}"
        default: nil
        }
    }
}
