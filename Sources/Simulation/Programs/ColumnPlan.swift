/// Which column each register's figures stand in while they are needed.
struct ColumnPlan {
    private(set) var count = 0
    private var columns: [Register: Int] = [:]
    private var free: [Int] = []
    /// How many steps still read a register; a column is free again after the last.
    private var readers: [Register: Int] = [:]
    private var kept: Set<Register>

    init(_ program: Program, _ order: [Register], keeping kept: Set<Register>) {
        self.kept = kept
        for register in order {
            // Filled once for all blocks, so never used for anything else.
            if case .constant = program.instructions[register.index] { self.kept.insert(register) }
            for operand in Set(program.instructions[register.index].operands) {
                readers[operand, default: 0] += 1
            }
        }
    }

    subscript(_ register: Register) -> Int { columns[register] ?? 0 }

    /// A column for the result of an instruction, never that of an operand: the compiler makes
    /// vectors of a loop only where what it writes is not what it reads.
    mutating func take(for register: Register, _ instruction: Instruction) -> Int {
        let column = isConstant(instruction) ? next() : free.popLast() ?? next()
        columns[register] = column
        for operand in Set(instruction.operands) { release(operand) }
        return column
    }

    private func isConstant(_ instruction: Instruction) -> Bool {
        if case .constant = instruction { true } else { false }
    }

    private mutating func release(_ operand: Register) {
        readers[operand, default: 0] -= 1
        guard readers[operand] == 0, !kept.contains(operand), let column = columns[operand]
        else { return }
        free.append(column)
    }

    private mutating func next() -> Int {
        count += 1
        return count - 1
    }
}
