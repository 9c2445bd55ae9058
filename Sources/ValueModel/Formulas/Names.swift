extension Unicode.Scalar {
    var isDigit: Bool { ("0"..."9").contains(self) }

    /// Letters of any language and `_`.
    var startsName: Bool { self == "_" || properties.isAlphabetic }

    var continuesName: Bool {
        isDigit || startsName || properties.canonicalCombiningClass != .notReordered
    }

    /// For sentences: control characters as their code.
    var shown: String {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator,
            .paragraphSeparator:
            "U+" + String(value, radix: 16, uppercase: true)
        default: String(self)
        }
    }
}

/// What formulas can name, and how names are written.
enum Names {
    static let lengthMaximum = 64
    static let functions = ["if", "max", "min", "sum"]
    /// Results that formulas can use without anybody defining them.
    static let results = ["net_gain", "purchases", "reference", "worth"]

    /// Nil when the text can name an input or a driver.
    static func fault(in text: String) -> Fault? {
        let scalars = Array(text.unicodeScalars)
        let all = 0..<scalars.count
        if functions.contains(text) || results.contains(text) {
            return Fault("“\(text)” has a meaning of its own: choose another name", at: all)
        }
        guard scalars.count <= lengthMaximum else {
            return Fault("a name has at most 64 characters", at: all)
        }
        guard let first = scalars.first, first.startsName, scalars.allSatisfy(\.continuesName)
        else {
            return Fault(
                "a name has letters, digits and _ only, and starts with a letter", at: all,
                suggestion: repaired(scalars))
        }
        return nil
    }

    private static func repaired(_ scalars: [Unicode.Scalar]) -> String? {
        let words = scalars.split { !$0.continuesName }.map { String(String.UnicodeScalarView($0)) }
        let name = words.joined(separator: "_")
        guard let first = name.unicodeScalars.first else { return nil }
        let whole = first.startsName ? name : "_" + name
        return whole.unicodeScalars.count <= lengthMaximum ? whole : nil
    }
}
