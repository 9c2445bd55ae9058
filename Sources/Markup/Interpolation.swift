extension Markup: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        self = .trusted(value)
    }

    package init(stringInterpolation interpolation: Interpolation) {
        self = .trusted(interpolation.html)
    }

    /// Collects the literal parts as they stand and every interpolated text escaped.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var html: String

        package init(literalCapacity: Int, interpolationCount: Int) {
            html = ""
            // 16 bytes is about the length of a name, a number or a short cell.
            html.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: String) {
            html += literal
        }

        package mutating func appendInterpolation(_ text: String) {
            Markup.append(escaping: text, to: &html)
        }

        package mutating func appendInterpolation(_ text: Substring) {
            Markup.append(escaping: String(text), to: &html)
        }

        package mutating func appendInterpolation(_ number: Int) {
            html += String(number)
        }

        package mutating func appendInterpolation(_ number: Int64) {
            html += String(number)
        }

        package mutating func appendInterpolation(_ markup: Markup) {
            html += markup.html
        }

        package mutating func appendInterpolation(_ markup: Markup?) {
            html += markup?.html ?? ""
        }

        package mutating func appendInterpolation(_ pieces: [Markup]) {
            for piece in pieces { html += piece.html }
        }
    }
}
