/// A decimal number with six places, kept as an integer of millionths: 0.5 is 500,000.
package struct ExactDecimal: Hashable, Sendable, Comparable {
    package let millionths: Int64

    package init(millionths: Int64) {
        self.millionths = millionths
    }

    package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        left.millionths < right.millionths
    }
}

extension ExactDecimal: LosslessStringConvertible {
    /// Reads `25`, `0.5`, `1_000.25` and `-3`: digits, at most one point with one to six places
    /// behind it, `_` between digits. Nil for anything else, or beyond 9.2 million million.
    package init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes.removeFirst() }
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2,
            var digits = Self.digits(whole, grouped: true)
        else { return nil }
        var places: [UInt8] = []
        if parts.count == 2 {
            guard let read = Self.digits(parts[1], grouped: false), read.count <= 6 else {
                return nil
            }
            places = read
        }
        digits += places + Array(repeating: 0, count: 6 - places.count)
        guard let millionths = Self.value(digits, isNegative: isNegative) else { return nil }
        self.init(millionths: millionths)
    }

    /// Without trailing zeros: `25`, `0.5`, `-3.25`.
    package var description: String {
        let (whole, rest) = millionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
        let sign = millionths < 0 ? "-" : ""
        guard rest > 0 else { return sign + String(whole) }
        let digits = String(rest)
        var places = String(repeating: "0", count: 6 - digits.count) + digits
        while places.hasSuffix("0") { places.removeLast() }
        return sign + String(whole) + "." + places
    }

    private static func digits(_ bytes: ArraySlice<UInt8>, grouped: Bool) -> [UInt8]? {
        guard let first = bytes.first, let last = bytes.last else { return nil }
        let group = UInt8(ascii: "_")
        guard first != group, last != group else { return nil }
        var digits: [UInt8] = []
        for byte in bytes where !(grouped && byte == group) {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            digits.append(byte - UInt8(ascii: "0"))
        }
        return digits
    }

    private static func value(_ digits: [UInt8], isNegative: Bool) -> Int64? {
        var value: Int64 = 0
        for digit in digits {
            let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let signed = isNegative ? -Int64(digit) : Int64(digit)
            let (next, overflow) = tens.addingReportingOverflow(signed)
            guard !tooLarge, !overflow else { return nil }
            value = next
        }
        return value
    }
}
