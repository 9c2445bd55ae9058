import CustomerValue
import Markup
import UseCases
import ValueModel

/// A formula as people read it: names lead to their inputs, words that are wrong are marked, and a
/// caret stands under the first of them.
struct FormulaLine {
    let formula: String
    /// About the formula only.
    let diagnostics: [Diagnostic]
    /// Where a name leads.
    let targets: [String: String]

    /// A caret under a long line would stand under a broken one.
    private static let caretMaximum = 72

    var markup: Markup {
        "<pre class=\"formula\"><code>\(pieces)</code>\(caret)</pre>"
    }

    private var scalars: [Unicode.Scalar] { Array(formula.unicodeScalars) }

    /// Stretches in order, each wrong or not; what stands within a wrong one is left as it is.
    private var pieces: [Markup] {
        var found: [Markup] = []
        var position = 0
        for range in marked {
            guard range.lowerBound >= position else { continue }
            found += linked(scalars[position..<range.lowerBound])
            found.append("<mark>\(Self.text(scalars[range]))</mark>")
            position = range.upperBound
        }
        return found + linked(scalars[position...])
    }

    private var marked: [Range<Int>] {
        let count = scalars.count
        return diagnostics.filter { !$0.words.isEmpty }.map { diagnostic in
            let start = min(count, max(0, diagnostic.fieldColumn - 1))
            return start..<min(count, start + diagnostic.length)
        }.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    }

    private func linked(_ scalars: ArraySlice<Unicode.Scalar>) -> [Markup] {
        var found: [Markup] = []
        var rest = scalars
        while let first = rest.first {
            let isName = first.continuesWord
            let piece = rest.prefix { $0.continuesWord == isName }
            rest = rest.dropFirst(piece.count)
            let word = Self.text(piece)
            let link = targets[word].map { "<a href=\"\($0)\">\(word)</a>" as Markup }
            found.append(link ?? .text(word))
        }
        return found
    }

    /// For those who see it: what is wrong stands in the sentence below, which all can read.
    private var caret: Markup? {
        let isOneLine = scalars.count <= Self.caretMaximum && !formula.contains(where: \.isNewline)
        guard isOneLine, let first = diagnostics.first(where: { $0.severity == .error }) else {
            return nil
        }
        let before = String(repeating: " ", count: max(0, first.fieldColumn - 1))
        let carets = String(repeating: "^", count: max(1, first.words.unicodeScalars.count))
        return "\n<span class=\"caret\" aria-hidden=\"true\">\(before)\(carets)</span>"
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}

extension Unicode.Scalar {
    fileprivate var continuesWord: Bool {
        self == "_" || ("0"..."9").contains(self) || properties.isAlphabetic
    }
}

extension ValueModelView {
    /// Where the names of formulas lead: to inputs, and to drivers with a name of their own.
    var targets: [String: String] {
        let inputs = model.livingInputs.map { ($0.name, "#r-\($0.id)") }
        let drivers = model.livingDrivers.filter { !$0.code.isEmpty }.map {
            ($0.code, "#r-\($0.id)")
        }
        return Dictionary(inputs + drivers, uniquingKeysWith: { first, _ in first })
    }
}
