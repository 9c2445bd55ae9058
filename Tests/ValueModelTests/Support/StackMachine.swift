import Foundation
import ValueModel

/// The oracle for compiled models: the plainest reading of the instructions, at base.
struct StackMachine {
    let model: CompiledModel
    private var values: [Int: Double] = [:]

    init(_ model: CompiledModel) {
        self.model = model
        for _ in 0..<(model.drivers.contains(where: \.isCircular) ? 200 : 1) {
            for driver in model.drivers { values[driver.driver] = run(driver.instructions) }
        }
    }

    func value(_ driver: Int) -> Double? { values[driver] }

    var netGain: Double {
        model.drivers.reduce(0) { $0 + $1.sign * (values[$1.driver] ?? 0) }
    }

    private var worth: Double {
        model.drivers.filter(\.isWorth).reduce(model.reference ?? 0) {
            $0 + $1.sign * (values[$1.driver] ?? 0)
        }
    }

    var purchases: Double? {
        switch model.purchases {
        case .constant(let value): value
        case .column(let column, let factor): model.columns[column].base * factor
        case nil: nil
        }
    }

    private func run(_ instructions: [CompiledInstruction]) -> Double {
        var stack: [Double] = []
        func pop() -> Double { stack.popLast() ?? .nan }
        for instruction in instructions {
            switch instruction {
            case .constant(let value): stack.append(value)
            case .column(let column): stack.append(model.columns[column].base)
            case .driver(let driver): stack.append(values[driver] ?? 0)
            case .netGain: stack.append(netGain)
            case .worth: stack.append(worth)
            case .negate: stack.append(-pop())
            case .choose(let comparison):
                let (no, yes, right, left) = (pop(), pop(), pop(), pop())
                stack.append(holds(comparison, left, right) ? yes : no)
            default:
                let (right, left) = (pop(), pop())
                stack.append(binary(instruction, left, right))
            }
        }
        return stack.count == 1 ? stack[0] : .nan
    }

    private func binary(
        _ instruction: CompiledInstruction, _ left: Double, _ right: Double
    ) -> Double {
        switch instruction {
        case .add: left + right
        case .subtract: left - right
        case .multiply: left * right
        case .divide: left / right
        case .power: pow(left, right)
        case .minimum: min(left, right)
        case .maximum: max(left, right)
        default: .nan
        }
    }

    private func holds(_ comparison: Comparison, _ left: Double, _ right: Double) -> Bool {
        switch comparison {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}
