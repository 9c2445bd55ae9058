/// The identity of one `Entity`: a UUID that cannot be mistaken for another kind's.
///
/// `Entity` is a phantom; it only keeps `ID<Person>` and `ID<Member>` apart. Text is the canonical
/// 36 characters in lower case; either case is read.
package struct ID<Entity>: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    @inlinable
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
    @inlinable
    package init?(_ text: String) {
        guard let halves = UUIDText.halves(text) else { return nil }
        self.init(high: halves.high, low: halves.low)
    }

    @inlinable
    package var description: String {
        UUIDText.text(high, low)
    }
}

/// The canonical text of a UUID. Not generic, because every row and every link passes here.
package enum UUIDText {
    private static let byteCount = 36
    private static let dash = UInt8(ascii: "-")

    package static func text(_ high: UInt64, _ low: UInt64) -> String {
        String(unsafeUninitializedCapacity: byteCount) { bytes in
            for place in 0..<32 {
                let half = place < 16 ? high : low
                let nibble = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (place & 15))) & 15
                bytes[position(of: place)] = nibble + (nibble < 10 ? 48 : 87)
            }
            for position in dashes { bytes[position] = dash }
            return byteCount
        }
    }

    package static func halves(_ text: String) -> (high: UInt64, low: UInt64)? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count == byteCount, dashes.allSatisfy({ bytes[$0] == dash }) else {
                return nil
            }
            var halves: (high: UInt64, low: UInt64) = (0, 0)
            for place in 0..<32 {
                guard let digit = hexadecimalValue(of: bytes[position(of: place)]) else {
                    return nil
                }
                if place < 16 {
                    halves.high = halves.high << 4 | digit
                } else {
                    halves.low = halves.low << 4 | digit
                }
            }
            return halves
        }
    }

    private static let dashes = [8, 13, 18, 23]

    /// Where the digit stands: one place further for each dash before it.
    private static func position(of place: Int) -> Int {
        switch place {
        case ..<8: place
        case ..<12: place + 1
        case ..<16: place + 2
        case ..<20: place + 3
        default: place + 4
        }
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
