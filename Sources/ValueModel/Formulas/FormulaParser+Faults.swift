extension FormulaParser {
    func unknownFunction(_ name: String, _ mark: Range<Int>) -> Fault {
        let nearest = Nearest.word(to: name, among: Names.functions)
        return Fault(
            "there is no function “\(name.prefix(64))”: there are if, max, min and sum"
                + Nearest.question(nearest),
            at: mark, suggestion: nearest)
    }

    func unexpected(_ token: Token) -> Fault {
        switch token.kind {
        case .number, .name:
            Fault("a sign is missing before “\(token.text)”, such as + or *", at: token.range)
        case .sign(")"): Fault("this parenthesis closes nothing, or too early", at: token.range)
        case .sign(","): Fault("a comma separates arguments of a function only", at: token.range)
        case .sign("("): Fault("a sign is missing before this parenthesis", at: token.range)
        case .sign(let sign) where Comparison(rawValue: sign) != nil:
            Fault("comparisons stand only first within if: if(a > b, x, y)", at: token.range)
        case .sign("*"), .sign("/"), .sign("^"), .sign("+"), .sign:
            Fault("a number or a name is missing before “\(token.text)”", at: token.range)
        }
    }
}

extension Formula {
    /// Reads a formula.
    init(reading text: String) throws(Fault) {
        self.text = text
        nodes = try FormulaParser(text).nodes
    }
}
