/// The oracle: schoolbook fractions, written apart from the code under test.
struct Fraction: Equatable, Comparable {
    var top: Int128
    var bottom: Int128

    init(_ top: Int128, _ bottom: Int128 = 1) {
        var (left, right) = (top < 0 ? -top : top, bottom)
        while right != 0 { (left, right) = (right, left % right) }
        self.top = left == 0 ? top : top / left
        self.bottom = left == 0 ? bottom : bottom / left
    }

    static func + (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom)
    }

    static func - (left: Fraction, right: Fraction) -> Fraction {
        left + Fraction(-right.top, right.bottom)
    }

    static func * (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.top * right.top, left.bottom * right.bottom)
    }

    static func < (left: Fraction, right: Fraction) -> Bool {
        left.top * right.bottom < right.top * left.bottom
    }

    /// Half to even, by looking at the two neighbours.
    var rounded: Int128 {
        var floor = top / bottom
        if floor * bottom > top { floor -= 1 }
        let below = self - Fraction(floor)
        let above = Fraction(floor + 1) - self
        if below == above { return floor % 2 == 0 ? floor : floor + 1 }
        return below < above ? floor : floor + 1
    }
}
