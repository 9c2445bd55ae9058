/// One statement as it was said: what the supplier does, how it helps, and sometimes the words.
struct Voice: Sendable {
    let what: String
    let how: String
    let quote: String

    init(_ what: String, _ how: String, _ quote: String = "") {
        self.what = what
        self.how = how
        self.quote = quote
    }
}
