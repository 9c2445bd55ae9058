/// Something wrong within one text, before it is known which field of which draft that is.
struct Fault: Error, Hashable {
    /// `{}` stands for the words meant.
    let sentence: String
    /// In Unicode scalars from 0.
    let range: Range<Int>
    var suggestion: String?

    init(_ sentence: String, at range: Range<Int>, suggestion: String? = nil) {
        self.sentence = sentence
        self.range = range
        self.suggestion = suggestion
    }

    func diagnostic(in written: Written, at place: Place) -> Diagnostic {
        let scalars = written.text.unicodeScalars
        let words = String(
            String.UnicodeScalarView(scalars.dropFirst(range.lowerBound).prefix(range.count)))
        let shown = words.count > 40 ? words.prefix(39) + "…" : words[...]
        return Diagnostic(
            sentence.replacing("{}", with: "“\(shown)”"), place: place,
            fieldColumn: range.lowerBound + 1,
            position: written.position(at: range.lowerBound), words: words,
            suggestion: suggestion)
    }
}
