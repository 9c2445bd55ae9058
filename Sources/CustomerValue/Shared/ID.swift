/// The identity of one `Entity`: a UUID that cannot be mistaken for another kind's.
///
/// `Entity` is a phantom; it only keeps `ID<Person>` and `ID<Member>` apart. Text is the canonical
/// 36 characters in lower case; either case is read.
package struct ID<Entity>: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A UUID of version 7 (RFC 9562): sorts by time, so that keys land beside each other on disk.
    package static func version7(at instant: Instant, random: (UInt64, UInt64)) -> ID {
        let time = UInt64(truncatingIfNeeded: max(0, instant.milliseconds)) << 16
        let high = time | 0x7000 | (random.0 & 0x0FFF)
        let low = 0x8000_0000_0000_0000 | (random.1 & 0x3FFF_FFFF_FFFF_FFFF)
        return ID(high: high, low: low)
    }
}

extension ID: Comparable {
    package static func < (left: ID, right: ID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension ID: LosslessStringConvertible {
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        var digits = 0
        for (position, byte) in bytes.enumerated() {
            if [8, 13, 18, 23].contains(position) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = Self.hexadecimalValue(of: byte) else { return nil }
            if digits < 16 {
                halves.0 = halves.0 << 4 | digit
            } else {
                halves.1 = halves.1 << 4 | digit
            }
            digits += 1
        }
        self.init(high: halves.0, low: halves.1)
    }

    package var description: String {
        let alphabet = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, half) in [high, low].enumerated() {
            for place in 0..<16 {
                if [8, 12].contains(place) && index == 0 || [0, 4].contains(place) && index == 1 {
                    text.append(UInt8(ascii: "-"))
                }
                text.append(alphabet[Int(half >> UInt64(60 - 4 * place) & 0xF)])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func hexadecimalValue(of byte: UInt8) -> UInt64? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
