/// A place that holds one figure of a program: an input, a constant or a result.
public struct Register: Hashable, Sendable {
    let index: Int
}

/// What fills a register.
enum Instruction: Hashable, Sendable {
    case input(Int)
    case constant(Double)
    case unary(UnaryOperation, Register)
    case binary(BinaryOperation, Register, Register)
    case select(Comparison, Register, Register, then: Register, otherwise: Register)
    /// Solved by iteration from this start: its value is that of the register that closes it.
    case circular(start: Double)

    var operands: [Register] {
        switch self {
        case .input, .constant, .circular: []
        case .unary(_, let operand): [operand]
        case .binary(_, let left, let right): [left, right]
        case .select(_, let left, let right, let then, let otherwise):
            [left, right, then, otherwise]
        }
    }

    /// What its register holds before the first round.
    var start: Double {
        if case .circular(let start) = self { start } else { 0 }
    }
}

/// A formula, or many, as a list of small steps over registers.
///
/// Made by `ProgramBuilder`, which checks it: each operand stands before its use, except through a
/// circular register, which is closed by one that stands after it.
public struct Program: Hashable, Sendable {
    /// How many figures an evaluation takes.
    public let inputCount: Int
    let instructions: [Instruction]
    /// For each circular register the one that gives its next value.
    let closings: [Register: Register]

    /// The instructions that the outputs depend on, through circular registers too.
    func needed(for outputs: [Register]) -> Set<Register> {
        var needed: Set<Register> = []
        var waiting = outputs
        while let register = waiting.popLast() {
            guard needed.insert(register).inserted else { continue }
            waiting += instructions[register.index].operands
            if let closing = closings[register] { waiting.append(closing) }
        }
        return needed
    }

    func check(_ outputs: [Register]) throws(ProgramError) {
        for output in outputs where output.index >= instructions.count {
            throw .unknownRegister(output)
        }
    }
}

/// Why a program cannot be built or evaluated.
public enum ProgramError: Error, Hashable, Sendable {
    /// There is no input of this number, counted from 0.
    case unknownInput(Int)
    /// The register belongs to another program.
    case unknownRegister(Register)
    /// A circular register that nothing closes, or that is closed by what stands before it.
    case notClosed(Register)
    /// Only a register made by `circular` can be closed, and only once.
    case notCircular(Register)
    /// An evaluation needs exactly one figure for each input.
    case inputCount(given: Int, expected: Int)
    /// Circular registers still moved after 200 rounds.
    case noFixedPoint
}
