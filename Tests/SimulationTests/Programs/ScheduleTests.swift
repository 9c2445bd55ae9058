import Testing

@testable import Simulation

@Suite struct `Schedules` {
    /// A program of many steps made by counting, so that columns are used again and again.
    private func tangled() throws -> (Program, [Register]) {
        var builder = ProgramBuilder(inputs: 6)
        var registers = (0..<6).map { builder.input($0) } + [builder.constant(2.5)]
        let operations: [BinaryOperation] = [
            .add, .subtract, .multiply, .divide, .minimum, .maximum, .power,
        ]
        for step in 0..<60 {
            let left = registers[(step * 7 + 3) % registers.count]
            let right = registers[(step * 5 + 1) % registers.count]
            let next =
                step % 9 == 8
                ? builder.select(if: left, .greater, right, then: right, otherwise: left)
                : builder.binary(operations[step % 7], left, right)
            registers.append(step % 13 == 5 ? builder.negate(next) : next)
        }
        return (try builder.build(), [registers[66], registers[40], registers[66], registers[2]])
    }

    @Test func `blocks hold the same figures as single points`() throws {
        let (program, outputs) = try tangled()
        let inputs = try (0..<6).map {
            SimulationInput(name: "\($0)", distribution: try .uniform(low: 0.5, high: 3))
        }
        let all = (0..<6).map { number in
            SimulationOutput(
                program.instructions.firstIndex(of: .input(number)).map(Register.init)
                    ?? outputs[0])
        }
        let plan = RunPlan(
            inputs, program, all + outputs.map { SimulationOutput($0) }, SimulationSettings())
        let workbench = Workbench(plan)
        #expect(workbench.evaluate(block: 3))
        for place in stride(from: 0, to: Block.size, by: 31) {
            let row = (0..<10).map { workbench.output($0)[place] }
            let expected = try program.evaluate(Array(row[..<6]), outputs: outputs)
            #expect(row[6...].map(\.bitPattern) == expected.map(\.bitPattern))
        }
    }

    @Test func `few columns serve a long sum`() throws {
        var builder = ProgramBuilder(inputs: 200)
        var sum = builder.input(0)
        for number in 1..<200 { sum = builder.add(sum, builder.input(number)) }
        #expect(Schedule(try builder.build(), outputs: [sum]).columnCount <= 4)
    }

    @Test func `what no output needs is not drawn`() throws {
        var builder = ProgramBuilder(inputs: 3)
        let inputs = (0..<3).map { builder.input($0) }
        let product = builder.multiply(inputs[0], inputs[2])
        _ = builder.add(product, inputs[1])
        let schedule = Schedule(try builder.build(), outputs: [product])
        #expect(schedule.steps.count == 3)
    }
}
