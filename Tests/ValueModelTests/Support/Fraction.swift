/// The oracle: schoolbook fractions, written apart from the code under test. Nil on overflow.
struct Fraction: Equatable {
    let top: Int128
    let bottom: Int128

    init?(_ top: Int128, _ bottom: Int128 = 1) {
        guard bottom != 0, top.magnitude < 1 << 90, bottom.magnitude < 1 << 90 else { return nil }
        var (left, right) = (abs(top), abs(bottom))
        while right != 0 { (left, right) = (right, left % right) }
        let divisor = bottom < 0 ? -left : left
        self.top = top / divisor
        self.bottom = bottom / divisor
    }

    private static func product(_ left: Int128, _ right: Int128) -> Int128? {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? nil : product
    }

    func plus(_ other: Fraction, times sign: Int128 = 1) -> Fraction? {
        guard let left = Self.product(top, other.bottom),
            let right = Self.product(sign * other.top, bottom),
            let below = Self.product(bottom, other.bottom)
        else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : Fraction(sum, below)
    }

    func times(_ other: Fraction) -> Fraction? {
        guard let above = Self.product(top, other.top),
            let below = Self.product(bottom, other.bottom)
        else { return nil }
        return Fraction(above, below)
    }

    func over(_ other: Fraction) -> Fraction? {
        Fraction(other.bottom, other.top).flatMap(times)
    }

    func isBelow(_ other: Fraction) -> Bool? {
        plus(other, times: -1).map { $0.top < 0 }
    }
}
