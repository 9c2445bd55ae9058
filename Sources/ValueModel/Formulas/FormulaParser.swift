/// Reads tokens into nodes in postorder.
///
/// From weakest to strongest: `+ -`, `* /`, the sign `-`, `^`. `^` goes from right to left and
/// stands above the sign, as in ordinary mathematics: `-2^2` is -4, `2^3^2` is 2^9, `2^-1` is 1/2.
struct FormulaParser {
    static let nestingMaximum = 64

    private let tokens: [Token]
    private let end: Int
    private var position = 0
    private var nesting = 0
    private(set) var nodes: [FormulaNode] = []

    init(_ text: String) throws(Fault) {
        tokens = try FormulaLexer.tokens(of: text)
        end = text.unicodeScalars.count
        guard !tokens.isEmpty else { throw Fault("the formula is empty", at: 0..<0) }
        try expression()
        if let token = current { throw unexpected(token) }
    }

    private var current: Token? { position < tokens.count ? tokens[position] : nil }

    private mutating func expression() throws(Fault) {
        try leftToRight(["+": .add, "-": .subtract]) { parser throws(Fault) in
            try parser.leftToRight(["*": .multiply, "/": .divide]) { parser throws(Fault) in
                try parser.signed()
            }
        }
    }

    private mutating func leftToRight(
        _ operators: [String: FormulaNode.Kind],
        _ operand: (inout FormulaParser) throws(Fault) -> Void
    ) throws(Fault) {
        let start = startOfNext
        try operand(&self)
        while case .sign(let sign)? = current?.kind, let kind = operators[sign] {
            let mark = advance()
            try operand(&self)
            append(kind, mark: mark, from: start)
        }
    }

    private mutating func signed() throws(Fault) {
        guard let token = current, token.isSign("-") else { return try power() }
        let mark = advance()
        try nested { parser throws(Fault) in try parser.signed() }
        append(.negate, mark: mark, from: mark.lowerBound)
    }

    private mutating func power() throws(Fault) {
        let start = startOfNext
        try primary()
        guard let token = current, token.isSign("^") else { return }
        let mark = advance()
        try nested { parser throws(Fault) in try parser.signed() }
        append(.power, mark: mark, from: start)
    }

    private mutating func primary() throws(Fault) {
        guard let token = current else {
            throw Fault("the formula stops where a number or a name is expected", at: end..<end)
        }
        switch token.kind {
        case .number(let number):
            append(.number(number), mark: advance(), from: token.range.lowerBound)
        case .name(let name): try named(name)
        case .sign("("):
            advance()
            try nested { parser throws(Fault) in try parser.expression() }
            try close(opened: token)
        case .sign: throw unexpected(token)
        }
    }

    private mutating func named(_ name: String) throws(Fault) {
        let mark = advance()
        guard let open = current, open.isSign("(") else {
            guard !Names.functions.contains(name) else {
                throw Fault("“\(name)” needs its arguments in parentheses", at: mark)
            }
            return append(.name(name), mark: mark, from: mark.lowerBound)
        }
        advance()
        try nested { parser throws(Fault) in
            name == "if"
                ? try parser.choice(mark, open) : try parser.call(name, mark, open)
        }
    }

    private mutating func call(_ name: String, _ mark: Range<Int>, _ open: Token) throws(Fault) {
        guard Names.functions.contains(name) else {
            throw unknownFunction(name, mark)
        }
        var count = 0
        if current?.isSign(")") != true {
            repeat {
                if count > 0 { advance() }
                try expression()
                count += 1
            } while current?.isSign(",") == true
        }
        try close(opened: open)
        guard count >= (name == "sum" ? 1 : 2) else {
            throw Fault(
                "“\(name)” needs at least \(name == "sum" ? "one argument" : "two arguments")",
                at: mark)
        }
        let kind: FormulaNode.Kind =
            switch name {
            case "min": .minimum(count)
            case "max": .maximum(count)
            default: .sum(count)
            }
        append(kind, mark: mark, from: mark.lowerBound)
    }

    private mutating func choice(_ mark: Range<Int>, _ open: Token) throws(Fault) {
        try expression()
        guard case .sign(let sign)? = current?.kind, let comparison = Comparison(rawValue: sign)
        else {
            throw Fault(
                "“if” starts with a comparison: if(a > b, x, y)",
                at: current?.range ?? mark)
        }
        advance()
        for index in 0..<3 {
            if index > 0 { try comma(mark) }
            try expression()
        }
        try close(opened: open)
        append(.choose(comparison), mark: mark, from: mark.lowerBound)
    }

    private mutating func comma(_ mark: Range<Int>) throws(Fault) {
        guard let token = current, token.isSign(",") else {
            throw Fault(
                "“if” needs a comparison and two figures: if(a > b, x, y)",
                at: current?.range ?? mark)
        }
        advance()
    }

    private mutating func close(opened: Token) throws(Fault) {
        guard let token = current else {
            throw Fault("this parenthesis is never closed", at: opened.range)
        }
        guard token.isSign(")") else { throw unexpected(token) }
        advance()
    }

    private mutating func nested(
        _ body: (inout FormulaParser) throws(Fault) -> Void
    ) throws(Fault) {
        nesting += 1
        guard nesting <= Self.nestingMaximum else {
            throw Fault(
                "a formula nests at most 64 deep: split it into several drivers",
                at: current?.range ?? end..<end)
        }
        try body(&self)
        nesting -= 1
    }

    @discardableResult
    private mutating func advance() -> Range<Int> {
        defer { position += 1 }
        return tokens[position].range
    }

    private var startOfNext: Int { current?.range.lowerBound ?? end }

    private mutating func append(_ kind: FormulaNode.Kind, mark: Range<Int>, from start: Int) {
        let last = tokens[position - 1].range.upperBound
        nodes.append(FormulaNode(kind: kind, mark: mark, extent: start..<last))
    }
}
