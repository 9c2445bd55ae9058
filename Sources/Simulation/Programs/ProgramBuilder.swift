/// Makes a program step by step. Equal steps share one register.
///
///     var builder = ProgramBuilder(inputs: 2)
///     let cost = builder.multiply(builder.input(0), builder.input(1))
///     let program = try builder.build()
///
/// Faults (an input or register that does not exist) are reported by `build`.
public struct ProgramBuilder {
    private let inputCount: Int
    private var instructions: [Instruction] = []
    private var registers: [Instruction: Register] = [:]
    private var closings: [Register: Register] = [:]
    private var fault: ProgramError?

    /// A builder for a program of this many inputs.
    public init(inputs: Int) {
        inputCount = inputs
    }

    /// The input of this number, counted from 0.
    public mutating func input(_ number: Int) -> Register {
        if !(0..<inputCount).contains(number) { note(.unknownInput(number)) }
        return share(.input(number))
    }

    /// A figure that is always the same.
    public mutating func constant(_ figure: Double) -> Register {
        share(.constant(figure))
    }

    /// A figure defined by itself: iteration starts at `start`, and `close` says what comes next.
    public mutating func circular(startingAt start: Double) -> Register {
        append(.circular(start: start))
    }

    /// Makes the value of `next` the next value of `circular`.
    public mutating func close(_ circular: Register, with next: Register) {
        check([circular, next])
        guard instructions.indices.contains(circular.index),
            case .circular = instructions[circular.index], closings[circular] == nil
        else { return note(.notCircular(circular)) }
        closings[circular] = next
    }

    /// The program, or the first fault found.
    public func build() throws(ProgramError) -> Program {
        if let fault { throw fault }
        for (index, instruction) in instructions.enumerated() {
            guard case .circular = instruction else { continue }
            let register = Register(index: index)
            guard let next = closings[register], next.index > index else {
                throw .notClosed(register)
            }
        }
        return Program(inputCount: inputCount, instructions: instructions, closings: closings)
    }

    mutating func share(_ instruction: Instruction) -> Register {
        if let register = registers[instruction] { return register }
        check(instruction.operands)
        let register = append(instruction)
        // Negative zero equals zero but divides otherwise, so it keeps a register of its own.
        if case .constant(0) = instruction { return register }
        registers[instruction] = register
        return register
    }

    func isTwo(_ register: Register) -> Bool {
        guard instructions.indices.contains(register.index) else { return false }
        return instructions[register.index] == .constant(2)
    }

    private mutating func append(_ instruction: Instruction) -> Register {
        instructions.append(instruction)
        return Register(index: instructions.count - 1)
    }

    private mutating func check(_ operands: [Register]) {
        for operand in operands where !instructions.indices.contains(operand.index) {
            note(.unknownRegister(operand))
        }
    }

    private mutating func note(_ error: ProgramError) {
        fault = fault ?? error
    }
}
