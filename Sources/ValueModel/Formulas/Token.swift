/// A word of a formula, with its place in Unicode scalars from 0.
struct Token: Hashable {
    enum Kind: Hashable {
        case number(ExactNumber)
        case name(String)
        /// An operator, a parenthesis or a comma.
        case sign(String)
    }

    let kind: Kind
    let range: Range<Int>

    func isSign(_ sign: String) -> Bool { kind == .sign(sign) }

    /// For sentences: the number, the name or the sign as it was written.
    var text: String {
        switch kind {
        case .number(let number): number.description
        case .name(let name): name
        case .sign(let sign): sign
        }
    }
}
