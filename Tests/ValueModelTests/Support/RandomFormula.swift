/// A random formula of plain numbers, as text and as what it is worth by the oracle.
struct RandomFormula {
    let text: String
    /// Nil when it has no value, or none that the oracle can hold.
    let value: Fraction?
    /// How strongly its last operator binds: 4 for a number, 1 for a sum.
    private let strength: Int

    private init(_ text: String, _ value: Fraction?, _ strength: Int) {
        self.text = text
        self.value = value
        self.strength = strength
    }

    static func make(
        depth: Int, using random: inout SeededGenerator
    ) -> RandomFormula {
        guard depth > 0, Int.random(in: 0..<6, using: &random) > 0 else { return number(&random) }
        switch Int.random(in: 0..<9, using: &random) {
        case 0...4: return binary(depth, &random)
        case 5: return power(depth, &random)
        case 6: return negated(depth, &random)
        case 7: return choice(depth, &random)
        default: return call(depth, &random)
        }
    }

    private static func number(_ random: inout SeededGenerator) -> RandomFormula {
        let whole = Int.random(in: 0...20, using: &random)
        return switch Int.random(in: 0..<3, using: &random) {
        case 0: RandomFormula("\(whole)", Fraction(Int128(whole)), 4)
        case 1: RandomFormula("\(whole)%", Fraction(Int128(whole), 100), 4)
        default: RandomFormula("\(whole).25", Fraction(Int128(whole) * 4 + 1, 4), 4)
        }
    }

    /// In parentheses where the operator would tear it apart, and now and then without need.
    private func within(_ least: Int, _ random: inout SeededGenerator) -> String {
        let isNeedless = Int.random(in: 0..<5, using: &random) == 0
        return strength < least || isNeedless ? "(\(text))" : text
    }

    private static func binary(_ depth: Int, _ random: inout SeededGenerator) -> RandomFormula {
        let left = make(depth: depth - 1, using: &random)
        let right = make(depth: depth - 1, using: &random)
        let sign = "+-*/".randomElement(using: &random) ?? "+"
        let strength = "+-".contains(sign) ? 1 : 2
        let space = Bool.random(using: &random) ? " " : ""
        let text =
            left.within(strength, &random) + space + String(sign) + " "
            + right.within(strength + 1, &random)
        guard let one = left.value, let other = right.value else {
            return RandomFormula(text, nil, strength)
        }
        let value =
            switch sign {
            case "+": one.plus(other)
            case "-": one.plus(other, times: -1)
            case "*": one.times(other)
            default: one.over(other)
            }
        return RandomFormula(text, value, strength)
    }

    private static func power(_ depth: Int, _ random: inout SeededGenerator) -> RandomFormula {
        let base = make(depth: depth - 1, using: &random)
        let exponent = Int.random(in: 0...3, using: &random)
        var value = Fraction(1)
        for _ in 0..<exponent { value = base.value.flatMap { value?.times($0) } }
        return RandomFormula(
            base.within(4, &random) + "^\(exponent)", base.value == nil ? nil : value, 3)
    }

    private static func negated(_ depth: Int, _ random: inout SeededGenerator) -> RandomFormula {
        let inner = make(depth: depth - 1, using: &random)
        return RandomFormula(
            "-" + inner.within(3, &random), inner.value?.times(Fraction(-1) ?? .one), 2)
    }

    private static func call(_ depth: Int, _ random: inout SeededGenerator) -> RandomFormula {
        let left = make(depth: depth - 1, using: &random)
        let right = make(depth: depth - 1, using: &random)
        let name = ["min", "max", "sum"].randomElement(using: &random) ?? "sum"
        let text = "\(name)(\(left.text), \(right.text))"
        guard let one = left.value, let other = right.value, let isBelow = one.isBelow(other)
        else { return RandomFormula(text, nil, 4) }
        let value =
            switch name {
            case "min": isBelow ? one : other
            case "max": isBelow ? other : one
            default: one.plus(other)
            }
        return RandomFormula(text, value, 4)
    }

    private static func choice(_ depth: Int, _ random: inout SeededGenerator) -> RandomFormula {
        let parts = (0..<4).map { _ in make(depth: depth - 1, using: &random) }
        let sign = ["<", ">="].randomElement(using: &random) ?? "<"
        let text =
            "if(\(parts[0].text) \(sign) \(parts[1].text), \(parts[2].text), \(parts[3].text))"
        let values = parts.compactMap(\.value)
        guard values.count == 4, let isBelow = values[0].isBelow(values[1]) else {
            return RandomFormula(text, nil, 4)
        }
        return RandomFormula(text, isBelow == (sign == "<") ? values[2] : values[3], 4)
    }
}

extension Fraction {
    static let one = Fraction(whole: 1)

    private init(whole: Int128) {
        top = whole
        bottom = 1
    }
}
