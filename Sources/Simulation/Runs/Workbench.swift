/// The memory in which one thread draws and evaluates one block at a time.
final class Workbench {
    private let plan: RunPlan
    private let bits = UnsafeMutablePointer<UInt32>.allocate(capacity: Block.size)
    private let columns: Column

    init(_ plan: RunPlan) {
        self.plan = plan
        let places = plan.schedule.columnCount * Block.size
        columns = .allocate(capacity: places)
        columns.initialize(repeating: 0, count: places)
        bits.initialize(repeating: 0, count: Block.size)
        for (column, figure) in plan.schedule.constants {
            self[column].update(repeating: figure, count: Block.size)
        }
    }

    deinit {
        bits.deallocate()
        columns.deallocate()
    }

    subscript(_ column: Int) -> Column { columns + column * Block.size }

    /// The figures of an output, by its place in the list of outputs.
    func output(_ output: Int) -> Column { self[plan.schedule.outputs[output]] }

    /// The random words of one input.
    func words(input: Int, block: Int) -> UnsafeMutablePointer<UInt32> {
        plan.sources[input].fill(bits, block: block)
        return bits
    }

    /// Fills the output columns; false where circular registers find no fixed point.
    func evaluate(block: Int) -> Bool {
        for step in plan.schedule.steps { run(step, block) }
        return plan.schedule.circles.isEmpty || isSolved(block)
    }

    private func run(_ step: Schedule.Step, _ block: Int) {
        switch step {
        case .draw(let input, let column):
            plan.samplers[input].fill(self[column], words(input: input, block: block))
        case .unary(let operation, let figure, let column):
            operation.fill(self[column], self[figure])
        case .binary(let operation, let left, let right, let column):
            operation.fill(self[column], self[left], self[right])
        case .select(let comparison, let left, let right, let then, let otherwise, let column):
            comparison.fill(
                self[column], self[left], self[right], self[then], self[otherwise])
        }
    }

    private func isSolved(_ block: Int) -> Bool {
        for (column, _, start) in plan.schedule.circles {
            self[column].update(repeating: start, count: Block.size)
        }
        let count = plan.count(of: block)
        for _ in 0..<FixedPoint.mostRounds {
            for step in plan.schedule.rounds { run(step, block) }
            var isFixed = true
            for (column, next, _) in plan.schedule.circles {
                isFixed = !moves(self[column], self[next], count) && isFixed
                self[column].update(from: self[next], count: Block.size)
            }
            if isFixed { return true }
        }
        return false
    }

    private func moves(_ old: Column, _ new: Column, _ count: Int) -> Bool {
        (0..<count).contains { FixedPoint.moves(old[$0], new[$0]) }
    }
}
