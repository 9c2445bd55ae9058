import Testing
import ValueModel

@Suite struct `Formulas by chance` {
    @Test(arguments: 0..<8)
    func `values agree with schoolbook fractions`(stream: Int) throws {
        var random = SeededGenerator(seed: Seed.value &+ UInt64(stream))
        var compared = 0
        for _ in 0..<Seed.count(150, soak: 20_000) {
            let formula = RandomFormula.make(depth: 4, using: &random)
            let draft = ModelDraft.around("one * (\(formula.text))", inputs: [ModelDraft.one])
            guard let value = formula.value, let model = try? Model(checking: draft) else {
                continue
            }
            compared += 1
            guard case .exact(let found)? = model.base.drivers[0] else { continue }
            #expect(Fraction(found.numerator, found.denominator) == value, "\(formula.text)")
        }
        #expect(compared > 50)
    }

    @Test func `what the oracle values is a model`() {
        var random = SeededGenerator(seed: Seed.value)
        for _ in 0..<Seed.count(300, soak: 20_000) {
            let formula = RandomFormula.make(depth: 3, using: &random)
            guard formula.value != nil else { continue }
            let draft = ModelDraft.around("one * (\(formula.text))", inputs: [ModelDraft.one])
            #expect(throws: Never.self, "\(formula.text)") { try Model(checking: draft) }
        }
    }

    @Test func `a formula written from its parts has the same parts`() throws {
        var random = SeededGenerator(seed: Seed.value)
        for _ in 0..<Seed.count(300, soak: 20_000) {
            let formula = RandomFormula.make(depth: 4, using: &random)
            guard let nodes = Self.nodes("one * (\(formula.text))") else { continue }
            let again = try #require(Self.nodes(Self.text(nodes)))
            #expect(again.map(\.kind) == nodes.map(\.kind), "\(formula.text)")
        }
    }

    private static func nodes(_ formula: String) -> [FormulaNode]? {
        let draft = ModelDraft.around(formula, inputs: [ModelDraft.one])
        return try? Model(checking: draft).drivers[0].formula.nodes
    }

    /// Every operand in parentheses.
    private static func text(_ nodes: [FormulaNode]) -> String {
        var stack: [String] = []
        for node in nodes {
            let arguments = Array(stack.suffix(node.operandCount))
            stack.removeLast(arguments.count)
            stack.append(node.text(arguments))
        }
        return stack.last ?? ""
    }
}

extension FormulaNode {
    fileprivate var operandCount: Int {
        switch kind {
        case .number, .name: 0
        case .negate: 1
        case .add, .subtract, .multiply, .divide, .power: 2
        case .minimum(let count), .maximum(let count), .sum(let count): count
        case .choose: 4
        }
    }

    fileprivate func text(_ arguments: [String]) -> String {
        let listed = arguments.joined(separator: ", ")
        return switch kind {
        case .number(let number): "\(number)"
        case .name(let name): name
        case .negate: "(-\(arguments[0]))"
        case .add: "(\(arguments[0]) + \(arguments[1]))"
        case .subtract: "(\(arguments[0]) - \(arguments[1]))"
        case .multiply: "(\(arguments[0]) * \(arguments[1]))"
        case .divide: "(\(arguments[0]) / \(arguments[1]))"
        case .power: "(\(arguments[0]) ^ \(arguments[1]))"
        case .minimum: "min(\(listed))"
        case .maximum: "max(\(listed))"
        case .sum: "sum(\(listed))"
        case .choose(let sign):
            "if(\(arguments[0]) \(sign.rawValue) \(arguments[1]), \(arguments[2]), \(arguments[3]))"
        }
    }
}
