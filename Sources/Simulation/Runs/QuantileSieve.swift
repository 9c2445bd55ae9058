/// Finds quantiles of any number of figures in little memory.
///
/// The first pass has counted figures by key, so the few keys that hold a wanted place in the order
/// are known. Figures of those keys alone are looked at again and counted in smaller bins, about
/// one for each figure and 512 at most, with the least and the greatest figure of each. A bin of
/// one or two figures gives its figure exactly; among more the place in proportion is taken: among
/// very many, no quantile is off by more than 1/16,384 of its distance from the median, and where
/// draws are spread like a bell far less.
struct QuantileSieve: Sendable {
    private static let mostBins = 512

    private let key: FigureKey
    /// For each key, the place of its bins among those kept, counted from 1; 0 for the others.
    private var places: [UInt8]
    private var brackets: [Bracket] = []
    private var bins: [Bin] = []
    private let count: Int

    private struct Bracket {
        let start: Double
        let binsPerUnit: Double
        let bins: Range<Int>
        /// Figures of lesser keys.
        let before: Int
        let count: Int
    }

    private struct Bin {
        var count: UInt32 = 0
        var least = Double.infinity
        var most = -Double.infinity
    }

    /// `counts` holds the number of figures of each key.
    init(_ key: FigureKey, _ counts: ArraySlice<UInt32>) {
        self.key = key
        places = Array(repeating: 0, count: FigureKey.count)
        count = counts.reduce(0) { $0 + Int($1) }
        var wanted = Self.ranks(count).sorted()[...]
        var before = 0
        for (key, count) in counts.enumerated() {
            guard let rank = wanted.first else { break }
            let end = before + Int(count)
            if rank < end {
                keep(key, before, Int(count))
                wanted = wanted.drop { $0 < end }
            }
            before = end
        }
        bins = Array(repeating: Bin(), count: brackets.last?.bins.upperBound ?? 0)
    }

    private mutating func keep(_ key: Int, _ before: Int, _ count: Int) {
        let (start, end) = (FigureKey.start(of: key), FigureKey.start(of: key + 1))
        let first = brackets.last?.bins.upperBound ?? 0
        let bins = first..<first + min(count, Self.mostBins)
        brackets.append(
            Bracket(
                start: start, binsPerUnit: Double(bins.count) / (end - start), bins: bins,
                before: before, count: count))
        places[key] = UInt8(brackets.count)
    }

    mutating func add(_ column: Column, count: Int) {
        let key = key
        bins.withUnsafeMutableBufferPointer { bins in
            for place in 0..<count {
                let figure = column[place]
                guard figure.isFinite else { continue }
                let bracket = Int(places[key.key(figure)])
                guard bracket > 0 else { continue }
                let range = brackets[bracket - 1]
                let position = (key.distance(figure) - range.start) * range.binsPerUnit
                let bin = range.bins.lowerBound + bounded(position, count: range.bins.count)
                bins[bin].count += 1
                bins[bin].least = min(bins[bin].least, figure)
                bins[bin].most = max(bins[bin].most, figure)
            }
        }
    }

    mutating func add(_ other: QuantileSieve) {
        for (index, bin) in other.bins.enumerated() {
            bins[index].count += bin.count
            bins[index].least = min(bins[index].least, bin.least)
            bins[index].most = max(bins[index].most, bin.most)
        }
    }

    var quantiles: Quantiles {
        Quantiles(
            Quantiles.shares.map { share in
                guard count > 0 else { return .nan }
                let place = Double(count - 1) * share
                let (lower, upper) = (figure(Int(place)), figure(min(Int(place) + 1, count - 1)))
                return lower + (upper - lower) * (place - place.rounded(.down))
            })
    }

    /// The places in the order, counted from 0, on either side of each quantile.
    private static func ranks(_ count: Int) -> Set<Int> {
        guard count > 0 else { return [] }
        return Set(
            Quantiles.shares.flatMap { share in
                let place = Int(Double(count - 1) * share)
                return [place, min(place + 1, count - 1)]
            })
    }

    private func figure(_ rank: Int) -> Double {
        guard
            let bracket = brackets.first(where: {
                $0.before <= rank && rank < $0.before + $0.count
            })
        else { return .nan }
        var left = rank - bracket.before
        for bin in bins[bracket.bins] {
            let count = Int(bin.count)
            guard left >= count else { return Self.figure(left, of: count, bin) }
            left -= count
        }
        return .nan
    }

    private static func figure(_ place: Int, of count: Int, _ bin: Bin) -> Double {
        guard count > 1 else { return bin.least }
        return bin.least + (bin.most - bin.least) * (Double(place) / Double(count - 1))
    }
}
