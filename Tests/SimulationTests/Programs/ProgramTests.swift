import Testing

@testable import Simulation

@Suite struct `Programs` {
    @Test func `one point is computed`() throws {
        var builder = ProgramBuilder(inputs: 2)
        let (x, y) = (builder.input(0), builder.input(1))
        let outputs = [
            builder.add(x, y), builder.subtract(x, y), builder.multiply(x, y),
            builder.divide(x, y), builder.negate(x), builder.power(x, y),
            builder.minimum(x, y), builder.maximum(x, y), builder.constant(7),
            builder.select(if: x, .greater, y, then: x, otherwise: builder.constant(-1)),
        ]
        let program = try builder.build()
        let found = try program.evaluate([3, 2], outputs: outputs)
        #expect(found == [5, 1, 6, 1.5, -3, 9, 2, 3, 7, 3])
    }

    @Test(arguments: [
        (Comparison.greater, [false, false, true]), (.greaterOrEqual, [false, true, true]),
        (.equal, [false, true, false]), (.notEqual, [true, false, true]),
    ])
    func `comparisons choose`(comparison: Comparison, expected: [Bool]) throws {
        var builder = ProgramBuilder(inputs: 1)
        let chosen = builder.select(
            if: builder.input(0), comparison, builder.constant(2),
            then: builder.constant(1), otherwise: builder.constant(0))
        let program = try builder.build()
        let found = try [1, 2, 3].map { try program.evaluate([$0], outputs: [chosen])[0] == 1 }
        #expect(found == expected)
    }

    @Test func `equal steps share a register, zeros of two signs do not`() {
        var builder = ProgramBuilder(inputs: 2)
        let (x, y) = (builder.input(0), builder.input(1))
        #expect(builder.add(x, y) == builder.add(y, x))
        #expect(builder.subtract(x, y) != builder.subtract(y, x))
        #expect(builder.constant(4) == builder.constant(4))
        #expect(builder.constant(0) != builder.constant(-0.0))
        #expect(builder.input(1) == y)
        #expect(builder.power(x, builder.constant(2)) == builder.multiply(x, x))
    }

    @Test func `what is no number stays none`() throws {
        var builder = ProgramBuilder(inputs: 2)
        let (x, y) = (builder.input(0), builder.input(1))
        let outputs = [builder.minimum(x, y), builder.maximum(x, y)]
        let program = try builder.build()
        for point in [[Double.nan, 1], [1, .nan]] {
            #expect(try program.evaluate(point, outputs: outputs).allSatisfy(\.isNaN))
        }
    }

    @Test func `a circular figure is solved`() throws {
        // x = 100 + a x, so x = 100 / (1 - a).
        let (program, x) = try circle()
        let found = try program.evaluate([0.5], outputs: [x])[0]
        #expect(abs(found - 200) < 1e-9)
        #expect(throws: ProgramError.noFixedPoint) {
            try program.evaluate([-1], outputs: [x])
        }
    }

    @Test func `faults are reported when a program is built`() throws {
        var other = ProgramBuilder(inputs: 9)
        let foreign = (0..<9).map { other.input($0) }[8]
        #expect(throws: ProgramError.unknownInput(2)) {
            try built { _ = $0.input(2) }
        }
        #expect(throws: ProgramError.unknownRegister(foreign)) {
            try built { _ = $0.negate(foreign) }
        }
        #expect(throws: ProgramError.notClosed(Register(index: 0))) {
            try built { _ = $0.circular(startingAt: 1) }
        }
        #expect(throws: ProgramError.notCircular(Register(index: 0))) {
            try built { $0.close($0.constant(1), with: $0.constant(2)) }
        }
    }

    @Test func `an evaluation needs its inputs and its own registers`() throws {
        var builder = ProgramBuilder(inputs: 2)
        let x = builder.input(0)
        let program = try builder.build()
        #expect(throws: ProgramError.inputCount(given: 1, expected: 2)) {
            try program.evaluate([1], outputs: [x])
        }
        let foreign = Register(index: 5)
        #expect(throws: ProgramError.unknownRegister(foreign)) {
            try program.evaluate([1, 2], outputs: [foreign])
        }
    }

    private func built(_ steps: (inout ProgramBuilder) -> Void) throws -> Program {
        var builder = ProgramBuilder(inputs: 2)
        steps(&builder)
        return try builder.build()
    }
}

/// x = 100 + a x.
func circle() throws -> (Program, Register) {
    var builder = ProgramBuilder(inputs: 1)
    let x = builder.circular(startingAt: 0)
    let next = builder.add(builder.constant(100), builder.multiply(builder.input(0), x))
    builder.close(x, with: next)
    return (try builder.build(), x)
}
