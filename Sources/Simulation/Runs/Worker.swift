/// One thread's memory: where it draws and evaluates blocks, what it found, and, where there is
/// room, the outputs of the blocks it evaluated.
struct Worker {
    let plan: RunPlan
    let workbench: Workbench
    private var kept: KeptBlocks?
    private(set) var isSolved = true
    /// Moments of each block since `takeMoments`.
    private var moments: [(block: Int, outputs: [BlockMoments])] = []
    private(set) var counts: FigureCounts
    /// What a second look at the outputs fills.
    var details: [OutputDetail] = []
    var sensitivity: SensitivityTally?

    init(_ plan: RunPlan) {
        self.plan = plan
        workbench = Workbench(plan)
        kept = plan.keepsOutputs ? KeptBlocks(outputs: plan.outputs.count) : nil
        counts = FigureCounts(plan.outputs)
    }

    /// The first look at a block. Without keys, its figures are not counted by key yet.
    mutating func measure(block: Int, keys: [FigureKey]?) {
        guard workbench.evaluate(block: block) else { return isSolved = false }
        let count = plan.count(of: block)
        let found = plan.outputs.indices.map { output in
            let column = workbench.output(output)
            kept?.append(column, block: block, output: output)
            let moments = BlockMoments(column, count: count)
            counts.addAbove(column, count, output, isFinite: moments.nonFinite == 0)
            return moments
        }
        moments.append((block, found))
        if let keys { countKeys(block: block, keys) }
    }

    /// Counts the block evaluated last.
    mutating func countKeys(block: Int, _ keys: [FigureKey]) {
        for (output, key) in keys.enumerated() {
            counts.add(workbench.output(output), plan.count(of: block), output, key)
        }
    }

    mutating func takeMoments() -> [(block: Int, outputs: [BlockMoments])] {
        defer { moments.removeAll(keepingCapacity: true) }
        return moments
    }

    /// The blocks this worker kept; nil where none are kept.
    var keptBlocks: [Int]? { kept?.blocks }

    /// Another look at a block: at what was kept of it, or evaluated again.
    func columns(block: Int, place: Int?) -> [Column] {
        if let kept, let place {
            return plan.outputs.indices.map { kept.column(place, output: $0) }
        }
        // It was solved at the first look, so it is now.
        _ = workbench.evaluate(block: block)
        return plan.outputs.indices.map(workbench.output)
    }
}

/// The outputs of some blocks.
final class KeptBlocks {
    /// 24 MiB over all workers: with everything else a run stays well below 64.
    static let mostFigures = 3 << 20

    private(set) var blocks: [Int] = []
    private var memory: [Column] = []
    private let outputs: Int

    init(outputs: Int) {
        self.outputs = outputs
    }

    deinit { memory.forEach { $0.deallocate() } }

    /// Outputs of one block are appended one after the other.
    func append(_ column: Column, block: Int, output: Int) {
        if blocks.last != block {
            blocks.append(block)
            memory.append(.allocate(capacity: outputs * Block.size))
        }
        let start = memory[memory.count - 1] + output * Block.size
        start.initialize(from: column, count: Block.size)
    }

    func column(_ place: Int, output: Int) -> Column {
        memory[place] + output * Block.size
    }
}
