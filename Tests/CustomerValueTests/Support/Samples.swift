import CustomerValue
import Testing

func id<Entity>(_ number: UInt64) -> ID<Entity> {
    ID(high: 0, low: number)
}

func currency(_ code: String) throws -> Currency {
    try #require(Currency(code))
}

func dollars(_ major: Int64) throws -> Money {
    try Money(major: major, currency: currency("USD"))
}

func day(_ iso: String) throws -> Day {
    try #require(Day(iso))
}

func decimal(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text))
}

/// Points by position: nil leaves the attribute untouched.
func bar(_ points: Int?...) -> Bar {
    bar(points)
}

func bar(_ points: [Int?]) -> Bar {
    var bar = Bar(points: [:])
    for (index, value) in points.enumerated() {
        bar.points[id(UInt64(index))] = value
    }
    return bar
}

extension Ratio {
    var fraction: Fraction { Fraction(numerator, denominator) }
}
