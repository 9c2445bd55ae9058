/// For each output: its finite figures by key, and those above each threshold.
struct FigureCounts: Sendable {
    private var byKey: [UInt32]
    private(set) var above: [[Int]]
    private let thresholds: [[Double]]

    init(_ outputs: [SimulationOutput]) {
        byKey = Array(repeating: 0, count: outputs.count * FigureKey.count)
        thresholds = outputs.map(\.thresholds)
        above = thresholds.map { $0.map { _ in 0 } }
    }

    mutating func add(_ column: Column, _ count: Int, _ output: Int, _ key: FigureKey) {
        let range = range(output)
        byKey.withUnsafeMutableBufferPointer { counts in
            for place in 0..<count where column[place].isFinite {
                counts[range.lowerBound + key.key(column[place])] += 1
            }
        }
    }

    mutating func addAbove(_ column: Column, _ count: Int, _ output: Int, isFinite: Bool) {
        for (index, threshold) in thresholds[output].enumerated() {
            var found = 0
            for place in 0..<count { found += column[place] > threshold ? 1 : 0 }
            if !isFinite { found -= (0..<count).count { column[$0] == .infinity } }
            above[output][index] += found
        }
    }

    mutating func add(_ other: FigureCounts) {
        for place in byKey.indices { byKey[place] += other.byKey[place] }
        for output in above.indices {
            above[output] = zip(above[output], other.above[output]).map { $0 + $1 }
        }
    }

    subscript(_ output: Int) -> ArraySlice<UInt32> { byKey[range(output)] }

    private func range(_ output: Int) -> Range<Int> {
        output * FigureKey.count..<(output + 1) * FigureKey.count
    }
}
