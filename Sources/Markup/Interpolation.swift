extension Markup: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        self = .trusted(value)
    }

    package init(stringInterpolation interpolation: Interpolation) {
        self.init(bytes: interpolation.bytes)
    }

    /// Collects the literal parts as they stand and every interpolated text escaped.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            // A name, a number or a cell takes less, a nested piece more: growing later copies all.
            bytes.reserveCapacity(literalCapacity + interpolationCount * 48)
        }

        package mutating func appendLiteral(_ literal: String) {
            var literal = literal
            literal.withUTF8 { bytes.append(contentsOf: $0) }
        }

        package mutating func appendInterpolation(_ text: String) {
            Markup.append(escaping: text, to: &bytes)
        }

        package mutating func appendInterpolation(_ text: Substring) {
            Markup.append(escaping: String(text), to: &bytes)
        }

        package mutating func appendInterpolation(_ number: Int) {
            bytes.append(contentsOf: String(number).utf8)
        }

        package mutating func appendInterpolation(_ number: Int64) {
            bytes.append(contentsOf: String(number).utf8)
        }

        package mutating func appendInterpolation(_ markup: Markup) {
            bytes.append(contentsOf: markup.bytes)
        }

        package mutating func appendInterpolation(_ markup: Markup?) {
            if let markup { bytes.append(contentsOf: markup.bytes) }
        }

        package mutating func appendInterpolation(_ pieces: [Markup]) {
            for piece in pieces { bytes.append(contentsOf: piece.bytes) }
        }
    }
}
