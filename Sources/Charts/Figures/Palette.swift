import Markup

/// The colour and the pattern of an attribute. Eight colours, each with a pattern of its own;
/// from the ninth on the colours return with the patterns of their neighbours.
struct Palette: Hashable {
    /// 1 to 8: the classes `f1` to `f8` (surface), `o1` to `o8` (text on it), `g1` to `g8`.
    let color: Int
    /// 1 to 8; 1 is plain.
    let pattern: Int

    init(_ index: Int) {
        let position = (index - 1) %% 64
        color = position % 8 + 1
        pattern = (position % 8 + position / 8) % 8 + 1
    }

    func id(_ prefix: String) -> String { "\(prefix)-p\(color)\(pattern)" }

    /// The definition that a surface refers to by `fill="url(#…)"`.
    func definition(_ prefix: String) -> Markup {
        """
        <pattern id="\(id(prefix))" width="8" height="8" patternUnits="userSpaceOnUse">\
        <rect class="f\(color)" width="8" height="8"/>\
        <path class="g\(color)" d="\(Self.paths[pattern - 1])"/></pattern>
        """
    }

    private static let paths: [Markup] = [
        "",
        "M-2 2L2-2M0 8L8 0M6 10L10 6",
        "M2 2h2v2h-2zM6 6h2v2h-2z",
        "M0 4H8",
        "M-2 6L2 10M0 0L8 8M6-2L10 2",
        "M4 0V8",
        "M0 4H8M4 0V8",
        "M0 8L8 0M0 0L8 8",
    ]
}

infix operator %% : MultiplicationPrecedence

/// The remainder that is never negative: any stored index finds a colour.
private func %% (value: Int, modulus: Int) -> Int {
    let remainder = value % modulus
    return remainder < 0 ? remainder + modulus : remainder
}
