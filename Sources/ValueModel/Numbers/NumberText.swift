/// Numbers as people write them into files and forms.
enum NumberText {
    /// Reads `2_000_000`, `1.5`, `-3` and `40%`.
    static func read(_ text: String) throws(Fault) -> ExactNumber {
        let all = 0..<text.unicodeScalars.count
        var digits = text[...]
        let isPercent = digits.hasSuffix("%")
        if isPercent { digits = digits.dropLast() }
        if isPercent, digits.hasSuffix(" ") { digits = digits.dropLast() }
        guard let number = ExactNumber.decimal(digits.utf8) else {
            throw Fault(sentence(for: text), at: all)
        }
        guard isPercent else { return number }
        guard let share = number.divided(by: ExactNumber(100)) else {
            throw Fault(sentence(for: text), at: all)
        }
        return share
    }

    /// Why a text is no number, and how numbers are written.
    static func sentence(for text: String) -> String {
        let shown = "“" + text.prefix(40) + "”"
        let bytes = Array(text.utf8)
        let digits = bytes.count { (48...57).contains($0) }
        if digits > ExactNumber.digitsMaximum { return "a number has at most 30 digits" }
        if text.isEmpty { return "a number is missing" }
        if text.hasPrefix("0x") || text.hasPrefix("0X") {
            return "\(shown) is no decimal number"
        }
        if text.contains(",") { return "\(shown): write thousands as 1_000, and 0.5 with a point" }
        if text.wholeMatch(of: /-?\.[0-9_]+%?/) != nil {
            return "\(shown): write a digit before the point, as in 0.5"
        }
        if text.hasSuffix(".") { return "\(shown): write digits behind the point, or no point" }
        if text.hasPrefix("+") { return "\(shown): write no + before a number" }
        if digits > 0, text.wholeMatch(of: /-?[0-9_.]+[eE][-+]?[0-9]+/) != nil {
            return "\(shown): write all digits, as in 1_000, not powers of ten"
        }
        if let first = text.first, first.isNumber, text.contains(where: \.isLetter) {
            return "\(shown) is neither a number nor a name: write a sign between, as in 2 * x"
        }
        return "\(shown) is no number: write 2_000_000, 1.5, -3 or 40%"
    }
}
