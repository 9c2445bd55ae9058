/// Reads a unit: words joined by `*` and `/` from left to right, each with an optional whole
/// power. `visit/year`, `USD/visit`, `kUSD/year`, `m^2`, `thousand USD/year`, `%`, `1/year`.
struct UnitReader {
    private static let powerMaximum = 9
    private static let factorsMaximum = 16

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var powers: [UnitSymbol: Int] = [:]
    private var scale = ExactNumber(1)

    static func unit(_ text: String) throws(Fault) -> Unit {
        var reader = UnitReader(scalars: Array(text.unicodeScalars))
        try reader.read()
        return Unit(powers: reader.powers, scale: reader.scale, text: text)
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private mutating func read() throws(Fault) {
        var (isBelow, factors) = (false, 0)
        repeat {
            let isScale = try factor(isBelow: isBelow)
            factors += 1
            guard factors <= Self.factorsMaximum else {
                throw Fault("a unit has at most 16 parts", at: position..<scalars.count)
            }
            skipSpaces()
            guard position < scalars.count else { return }
            switch scalars[position] {
            case "*", "·": (isBelow, position) = (false, position + 1)
            case "/": (isBelow, position) = (true, position + 1)
            default:
                // `thousand USD` reads like a product, as it is spoken.
                guard isScale, scalars[position].startsName else { throw noSign() }
            }
        } while true
    }

    /// Whether it was a mere scale.
    private mutating func factor(isBelow: Bool) throws(Fault) -> Bool {
        skipSpaces()
        let start = position
        guard position < scalars.count else {
            throw Fault("the unit stops where a word is expected", at: start..<start)
        }
        if ["1", "%"].contains(scalars[position]) {
            let isPercent = scalars[position] == "%"
            position += 1
            guard isPercent else { return false }
            try multiply(ExactNumber(100), isBelow: !isBelow, at: start..<position)
            return false
        }
        guard scalars[position].startsName else { throw strange() }
        while position < scalars.count, scalars[position].continuesName { position += 1 }
        let word = UnitWord(String(String.UnicodeScalarView(scalars[start..<position])))
        let power = try power()
        for _ in 0..<abs(power) {
            try multiply(word.scale, isBelow: isBelow != (power < 0), at: start..<position)
        }
        if let symbol = word.symbol { powers[symbol, default: 0] += isBelow ? -power : power }
        return word.symbol == nil
    }

    private mutating func power() throws(Fault) -> Int {
        guard position < scalars.count, scalars[position] == "^" else { return 1 }
        let start = position
        position += 1
        let isNegative = position < scalars.count && scalars[position] == "-"
        if isNegative { position += 1 }
        let digits = scalars[position...].prefix { $0.isDigit }
        position += digits.count
        guard let power = Int(String(String.UnicodeScalarView(digits))),
            (1...Self.powerMaximum).contains(power)
        else { throw Fault("a power is a whole number from 1 to 9", at: start..<position) }
        return isNegative ? -power : power
    }

    private mutating func multiply(
        _ factor: ExactNumber, isBelow: Bool, at range: Range<Int>
    ) throws(Fault) {
        guard let next = isBelow ? scale.divided(by: factor) : scale.multiplied(by: factor) else {
            throw Fault("this scale is too large", at: range)
        }
        scale = next
    }

    private mutating func skipSpaces() {
        while position < scalars.count, scalars[position] == " " { position += 1 }
    }

    private func noSign() -> Fault {
        guard scalars[position].startsName || scalars[position].isDigit else { return strange() }
        let rest = scalars[position...].prefix { $0.continuesName }
        let word = String(String.UnicodeScalarView(rest))
        return Fault(
            "a sign is missing before “\(word)”: write / for “per” and * for “times”",
            at: position..<(position + rest.count), suggestion: word == "per" ? "/" : nil)
    }

    private func strange() -> Fault {
        let scalar = scalars[position]
        let code = Currencies.code(for: scalar)
        let instead = code.map { "a currency is written as its code: \($0)" }
        return Fault(
            instead ?? "“\(scalar.shown)” means nothing in a unit", at: position..<(position + 1),
            suggestion: code)
    }
}
