/// Sorts figures into 16,384 bins without knowing their range.
///
/// A figure's distance from a centre is taken as a short floating-point number: its sign, exponent
/// and five bits of mantissa are the bin. So bins are as fine near the centre as they are wide far
/// away, any tail fits, and no bin holds more than about one draw in eighty of a bell curve.
struct FigureKey: Sendable {
    static let count = 1 << 14

    private let centre: Double
    private let scale: Double

    /// The centre is the median of some of the first draws, and the unit their quartiles' distance:
    /// mean and deviation would lie far outside most draws where the tail is heavy.
    init(_ first: UnsafePointer<Double>, count: Int) {
        let some = stride(from: 0, to: count, by: 8).map { first[$0] }.filter(\.isFinite).sorted()
        centre = some.isEmpty ? 0 : some[some.count / 2]
        let inverse = some.isEmpty ? 1 : 1 / (some[some.count * 3 / 4] - some[some.count / 4])
        scale = inverse.isFinite && inverse > 0 ? inverse : 1
    }

    /// Distances beyond count as this: no draw in practice, and a Float still holds it.
    private static let farthest = 1e30

    @inline(__always) func distance(_ figure: Double) -> Double {
        max(-Self.farthest, min(Self.farthest, (figure - centre) * scale))
    }

    /// A greater figure never has a lesser key. The figure is finite.
    @inline(__always) func key(_ figure: Double) -> Int {
        let bits = Float(distance(figure)).bitPattern
        // Negative numbers' bits grow away from zero: turn all of them; of others the sign alone.
        let turned = UInt32(bitPattern: Int32(bitPattern: bits) >> 31) | 0x8000_0000
        return Int((bits ^ turned) >> 18)
    }

    /// The least distance in the bin of a key.
    static func start(of key: Int) -> Double {
        let ordered = UInt32(truncatingIfNeeded: key << 18)
        let isPositive = ordered & 0x8000_0000 != 0
        return Double(Float(bitPattern: isPositive ? ordered ^ 0x8000_0000 : ~ordered))
    }
}

/// A position among bins, kept inside them; no number counts as the first.
@inline(__always) func bounded(_ position: Double, count: Int) -> Int {
    position >= 0 ? Int(min(position, Double(count - 1))) : 0
}
