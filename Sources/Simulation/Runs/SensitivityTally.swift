/// One thread's share of a sensitivity.
struct SensitivityTally: Sendable {
    private static let binBits: UInt32 = 10

    private(set) var inputs: [SensitivityBins]
    private let key: FigureKey
    private let scale: [Int]
    private(set) var output = GradeSums()
    /// The grades of one block's outputs; negative where the figure is not finite.
    private var grades = [Int](repeating: 0, count: Block.size)

    /// `scale` holds the grade of each key.
    init(_ plan: RunPlan, _ key: FigureKey, scale: [Int]) {
        self.key = key
        self.scale = scale
        inputs = plan.samplers.map {
            SensitivityBins(count: $0.outcomeCount ?? 1 << Int(Self.binBits))
        }
    }

    /// Adds a block: its output, and the words each input is drawn from.
    mutating func add(_ column: Column, _ workbench: Workbench, block: Int, _ plan: RunPlan) {
        let count = plan.count(of: block)
        for place in 0..<count {
            guard column[place].isFinite else {
                grades[place] = -1
                continue
            }
            let grade = scale[key.key(column[place])]
            grades[place] = grade
            output.sum += grade
            output.squares += grade * grade
        }
        for input in inputs.indices {
            let words = workbench.words(input: input, block: block)
            if case .discrete(let table) = plan.samplers[input] {
                inputs[input].add(grades, count) { table.outcome(words[$0]) }
            } else {
                inputs[input].add(grades, count) { Int(words[$0] >> (32 - Self.binBits)) }
            }
        }
    }

    mutating func add(_ other: SensitivityTally) {
        output.add(other.output)
        for input in inputs.indices { inputs[input].add(other.inputs[input]) }
    }
}

/// For each bin of an input's words: how many there are, and the sum of the output's grades.
struct SensitivityBins: Sendable {
    private(set) var counts: [UInt32]
    private(set) var grades: [Int]

    init(count: Int) {
        counts = Array(repeating: 0, count: count)
        grades = Array(repeating: 0, count: count)
    }

    @inline(__always)
    mutating func add(_ added: [Int], _ count: Int, _ bin: (Int) -> Int) {
        counts.withUnsafeMutableBufferPointer { counts in
            grades.withUnsafeMutableBufferPointer { sums in
                for place in 0..<count where added[place] >= 0 {
                    let bin = bin(place)
                    counts[bin] += 1
                    sums[bin] += added[place]
                }
            }
        }
    }

    mutating func add(_ other: SensitivityBins) {
        for bin in counts.indices {
            counts[bin] += other.counts[bin]
            grades[bin] += other.grades[bin]
        }
    }
}
