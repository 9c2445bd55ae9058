/// What a second look at an output finds, once its range and the keys of its quantiles are known.
struct OutputDetail: Sendable {
    private var sieve: QuantileSieve
    private var bins: HistogramBins

    init(_ moments: BlockMoments, _ key: FigureKey, _ counts: ArraySlice<UInt32>, bins: Int) {
        sieve = QuantileSieve(key, counts)
        self.bins = HistogramBins(moments, bins: bins)
    }

    mutating func add(_ column: Column, count: Int) {
        sieve.add(column, count: count)
        bins.add(column, count: count)
    }

    mutating func add(_ other: OutputDetail) {
        sieve.add(other.sieve)
        bins.add(other.bins)
    }

    var quantiles: Quantiles { sieve.quantiles }
    var histogram: Histogram { bins.histogram }
}

/// Counts in bins of equal width over a range known beforehand.
struct HistogramBins: Sendable {
    private let low: Double
    private let high: Double
    private let perUnit: Double
    private var counts: [Int]

    init(_ moments: BlockMoments, bins: Int) {
        let isEmpty = moments.count == 0
        (low, high) = isEmpty ? (.nan, .nan) : (moments.minimum, moments.maximum)
        perUnit = high > low ? Double(bins) / (high - low) : 0
        counts = Array(repeating: 0, count: bins)
    }

    mutating func add(_ column: Column, count: Int) {
        let (low, perUnit) = (low, perUnit)
        counts.withUnsafeMutableBufferPointer { counts in
            for place in 0..<count {
                let figure = column[place]
                guard figure.isFinite else { continue }
                counts[bounded((figure - low) * perUnit, count: counts.count)] += 1
            }
        }
    }

    mutating func add(_ other: HistogramBins) {
        for bin in counts.indices { counts[bin] += other.counts[bin] }
    }

    var histogram: Histogram { Histogram(low: low, high: high, counts: counts) }
}
