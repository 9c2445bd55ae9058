import Simulation

/// A compiled model as a program of the simulation.
///
/// Circular drivers become circular registers: each use that stands before the driver itself reads
/// the value of the round before, as the check of the model does.
struct ModelProgram {
    let inputs: [SimulationInput]
    let program: Program
    private(set) var registers: [ResultPart: Register] = [:]

    init(_ model: CompiledModel) throws(ProgramError) {
        inputs = model.columns.map {
            SimulationInput(name: $0.name, distribution: $0.distribution)
        }
        var lowering = Lowering(model)
        for driver in model.drivers { lowering.lower(driver) }
        lowering.closeCircles()
        for driver in model.drivers {
            registers[.driver(driver.driver)] = lowering.signed(driver)
        }
        registers[.netGain] = lowering.netGain()
        if let percent = lowering.dvpPercent() { registers[.dvpPercent] = percent }
        if let worth = lowering.worth() { registers[.worth] = worth }
        program = try lowering.builder.build()
    }
}

/// Puts one instruction after the other into a program, with a stack of registers beside it.
private struct Lowering {
    let model: CompiledModel
    var builder: ProgramBuilder
    private var stack: [Register] = []
    private var formulas: [Int: Register] = [:]
    private var circles: [Int: Register] = [:]

    init(_ model: CompiledModel) {
        self.model = model
        builder = ProgramBuilder(inputs: model.columns.count)
    }

    mutating func lower(_ driver: CompiledDriver) {
        for instruction in driver.instructions { stack.append(register(of: instruction)) }
        formulas[driver.driver] = stack.removeLast()
    }

    mutating func closeCircles() {
        for (driver, circle) in circles.sorted(by: { $0.key < $1.key }) {
            if let formula = formulas[driver] { builder.close(circle, with: formula) }
        }
    }

    mutating func signed(_ driver: CompiledDriver) -> Register {
        let formula = formula(of: driver.driver)
        return driver.sign > 0 ? formula : builder.negate(formula)
    }

    mutating func netGain() -> Register {
        sum(of: model.drivers, from: builder.constant(0))
    }

    mutating func worth() -> Register? {
        guard let reference = model.reference else { return nil }
        return sum(of: model.drivers.filter(\.isWorth), from: builder.constant(reference))
    }

    mutating func dvpPercent() -> Register? {
        guard let purchases = purchases() else { return nil }
        let share = builder.divide(netGain(), purchases)
        return builder.multiply(builder.constant(100), share)
    }

    private mutating func purchases() -> Register? {
        switch model.purchases {
        case nil: nil
        case .constant(let amount): builder.constant(amount)
        case .column(let column, let factor):
            builder.multiply(builder.input(column), builder.constant(factor))
        }
    }

    private mutating func sum(of drivers: [CompiledDriver], from start: Register) -> Register {
        drivers.reduce(start) { sum, driver in
            let formula = formula(of: driver.driver)
            return driver.sign > 0 ? builder.add(sum, formula) : builder.subtract(sum, formula)
        }
    }

    /// What stands for a driver where it is not computed yet is closed when it is.
    private mutating func formula(of driver: Int) -> Register {
        if let known = formulas[driver] ?? circles[driver] { return known }
        let circle = builder.circular(startingAt: 0)
        circles[driver] = circle
        return circle
    }

    private mutating func register(of instruction: CompiledInstruction) -> Register {
        switch instruction {
        case .constant(let number): builder.constant(number)
        case .column(let column): builder.input(column)
        case .driver(let driver): formula(of: driver)
        case .netGain: netGain()
        case .worth: worth() ?? netGain()
        case .negate: builder.negate(stack.removeLast())
        case .choose(let comparison): choose(comparison)
        case .add: combined(.add)
        case .subtract: combined(.subtract)
        case .multiply: combined(.multiply)
        case .divide: combined(.divide)
        case .power: combined(.power)
        case .minimum: combined(.minimum)
        case .maximum: combined(.maximum)
        }
    }

    private mutating func combined(_ operation: BinaryOperation) -> Register {
        let right = stack.removeLast()
        return builder.binary(operation, stack.removeLast(), right)
    }

    private mutating func choose(_ comparison: Comparison) -> Register {
        let (otherwise, then) = (stack.removeLast(), stack.removeLast())
        let (right, left) = (stack.removeLast(), stack.removeLast())
        return switch comparison {
        case .greater:
            builder.select(if: left, .greater, right, then: then, otherwise: otherwise)
        case .greaterOrEqual:
            builder.select(if: left, .greaterOrEqual, right, then: then, otherwise: otherwise)
        case .less: builder.select(if: right, .greater, left, then: then, otherwise: otherwise)
        case .lessOrEqual:
            builder.select(if: right, .greaterOrEqual, left, then: then, otherwise: otherwise)
        }
    }
}
