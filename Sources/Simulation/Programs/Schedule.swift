/// A program arranged for blocks: which step runs when, and in which column its result stands.
///
/// Inputs are drawn where they are first needed and columns are used again as soon as nobody needs
/// them, so that few columns are alive at once and stay in the nearest cache.
struct Schedule: Sendable {
    enum Step: Sendable {
        case draw(input: Int, into: Int)
        case unary(UnaryOperation, Int, into: Int)
        case binary(BinaryOperation, Int, Int, into: Int)
        case select(Comparison, Int, Int, then: Int, otherwise: Int, into: Int)
    }

    /// Run once a block.
    private(set) var steps: [Step] = []
    /// Run again and again until circular columns stand still; empty without such.
    private(set) var rounds: [Step] = []
    private(set) var constants: [(column: Int, figure: Double)] = []
    private(set) var circles: [(column: Int, next: Int, start: Double)] = []
    private(set) var outputs: [Int] = []
    private(set) var columnCount = 0

    init(_ program: Program, outputs: [Register]) {
        let needed = program.needed(for: outputs)
        let order = Self.order(program, needed, outputs)
        let isCircular = needed.contains { program.closings[$0] != nil }
        var columns = ColumnPlan(program, order, keeping: isCircular ? needed : Set(outputs))
        for register in order {
            place(program.instructions[register.index], register, &columns, isCircular)
        }
        for (register, next) in program.closings.sorted(by: { $0.key.index < $1.key.index }) {
            guard needed.contains(register),
                case .circular(let start) = program.instructions[register.index]
            else { continue }
            circles.append((columns[register], columns[next], start))
        }
        self.outputs = outputs.map { columns[$0] }
        columnCount = columns.count
    }

    private mutating func place(
        _ instruction: Instruction, _ register: Register, _ columns: inout ColumnPlan,
        _ isCircular: Bool
    ) {
        let column = columns.take(for: register, instruction)
        switch instruction {
        case .constant(let figure): constants.append((column, figure))
        case .circular: break
        case .input(let number): steps.append(.draw(input: number, into: column))
        case .unary(let operation, let figure):
            append(.unary(operation, columns[figure], into: column), isCircular)
        case .binary(let operation, let left, let right):
            append(
                .binary(operation, columns[left], columns[right], into: column), isCircular)
        case .select(let comparison, let left, let right, let then, let otherwise):
            append(
                .select(
                    comparison, columns[left], columns[right], then: columns[then],
                    otherwise: columns[otherwise], into: column), isCircular)
        }
    }

    private mutating func append(_ step: Step, _ isCircular: Bool) {
        if isCircular { rounds.append(step) } else { steps.append(step) }
    }

    /// Operands before what uses them, each as late as possible.
    private static func order(
        _ program: Program, _ needed: Set<Register>, _ outputs: [Register]
    ) -> [Register] {
        var order: [Register] = []
        var placed: Set<Register> = []
        let circles = program.closings.filter { needed.contains($0.key) }.map(\.value)
        for goal in outputs + circles.sorted(by: { $0.index < $1.index }) {
            var waiting = [goal]
            while let register = waiting.last {
                let open = program.instructions[register.index].operands.filter {
                    !placed.contains($0)
                }
                waiting.append(contentsOf: open.reversed())
                guard open.isEmpty else { continue }
                waiting.removeLast()
                if placed.insert(register).inserted { order.append(register) }
            }
        }
        return order + needed.subtracting(placed).sorted { $0.index < $1.index }
    }
}
