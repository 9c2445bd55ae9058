/// Sums over the finite figures of a block, or of many: enough for mean and standard deviation.
struct BlockMoments: Sendable {
    var count = 0.0
    var mean = 0.0
    /// The sum of squared distances from the mean.
    var squares = 0.0
    var minimum = Double.infinity
    var maximum = -Double.infinity
    var nonFinite = 0

    var standardDeviation: Double { count > 0 ? (squares / count).squareRoot() : .nan }

    init() {}

    /// The moments of the first `count` figures of a column.
    init(_ column: UnsafePointer<Double>, count: Int) {
        guard count == Block.size, let full = BlockMoments(finite: column) else {
            for place in 0..<count { add(column[place]) }
            return
        }
        self = full
    }

    /// Eight sums side by side: the order of additions is fixed, so the compiler may not do it.
    private init?(finite column: UnsafePointer<Double>) {
        let memory = UnsafeRawPointer(column)
        var (sum, least, most) = (
            SIMD8<Double>.zero, Self.vector(memory, 0), Self.vector(memory, 0)
        )
        for place in stride(from: 0, to: Block.size, by: 8) {
            let figures = Self.vector(memory, place)
            sum += figures
            least.replace(with: figures, where: figures .< least)
            most.replace(with: figures, where: figures .> most)
        }
        count = Double(Block.size)
        mean = sum.sum() / count
        guard mean.isFinite, least.min().isFinite, most.max().isFinite else { return nil }
        var distances = SIMD8<Double>.zero
        for place in stride(from: 0, to: Block.size, by: 8) {
            let distance = Self.vector(memory, place) - mean
            distances += distance * distance
        }
        squares = distances.sum()
        (minimum, maximum) = (least.min(), most.max())
    }

    @inline(__always) private static func vector(
        _ memory: UnsafeRawPointer, _ place: Int
    ) -> SIMD8<Double> {
        memory.loadUnaligned(fromByteOffset: place * 8, as: SIMD8<Double>.self)
    }

    private mutating func add(_ figure: Double) {
        guard figure.isFinite else { return nonFinite += 1 }
        count += 1
        let distance = figure - mean
        mean += distance / count
        squares += distance * (figure - mean)
        minimum = min(minimum, figure)
        maximum = max(maximum, figure)
    }

    /// Adds the moments of further figures (Chan, Golub and LeVeque 1979). The order matters in
    /// the last digits, so blocks are added by number.
    mutating func add(_ other: BlockMoments) {
        nonFinite += other.nonFinite
        guard other.count > 0 else { return }
        let total = count + other.count
        let distance = other.mean - mean
        mean += distance * (other.count / total)
        squares += other.squares + distance * distance * (count * other.count / total)
        count = total
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
    }
}
