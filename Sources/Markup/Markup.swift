/// A piece of HTML or SVG that is safe to send: UTF-8 text in which every value that came from
/// outside has been escaped.
///
/// `let row: Markup = "<td title=\"\(note)\">\(name)</td>"` escapes `note` and `name`, for text
/// and for double-quoted attribute values alike. Only another `Markup` passes unescaped, so
/// unsafe HTML cannot be made by forgetting something. A value must never stand outside quotes
/// in a tag, nor inside `<script>` or `<style>`: escaping does not reach those contexts.
package struct Markup: Sendable, Equatable {
    /// The finished text in UTF-8: pages are bytes from the first piece to the socket, which costs
    /// half of what growing a `String` does.
    package private(set) var bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The finished text.
    package var html: String { String(decoding: bytes, as: UTF8.self) }

    /// No text at all.
    package static let empty = Markup(bytes: [])

    /// The only door past escaping: for text written in this program, never for stored or
    /// received text.
    package static func trusted(_ html: String) -> Markup {
        Markup(bytes: Array(html.utf8))
    }

    /// Text from outside, escaped.
    package static func text(_ text: String) -> Markup {
        var bytes: [UInt8] = []
        append(escaping: text, to: &bytes)
        return Markup(bytes: bytes)
    }

    package var isEmpty: Bool { bytes.isEmpty }

    package static func + (left: Markup, right: Markup) -> Markup {
        Markup(bytes: left.bytes + right.bytes)
    }

    package static func += (left: inout Markup, right: Markup) {
        left.bytes += right.bytes
    }
}

extension Markup {
    /// A boolean attribute with its leading space (` selected`), or nothing:
    /// `<option\(.attribute("selected", when: chosen))>`.
    package static func attribute(_ name: StaticString, when present: Bool) -> Markup {
        present ? trusted(" \(name)") : empty
    }

    /// An attribute with its leading space and escaped value (` title="…"`), or nothing when
    /// there is no value: `<td\(.attribute("title", note))>`.
    package static func attribute(_ name: StaticString, _ value: String?) -> Markup {
        guard let value else { return empty }
        return " \(trusted("\(name)"))=\"\(value)\""
    }
}

extension [Markup] {
    /// One piece out of many, with `separator` between neighbours.
    package func joined(_ separator: Markup = .empty) -> Markup {
        Markup(bytes: Array<UInt8>(lazy.map(\.bytes).joined(separator: separator.bytes)))
    }
}
