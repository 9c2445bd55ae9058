/// A word out of a few.
struct WordChoice {
    private let text: String
    private let words: [String]

    init(_ text: String, among words: [String]) {
        self.text = text
        self.words = words
    }

    func fault(_ what: String) -> Fault {
        let nearest = Nearest.word(to: text, among: words)
        let listed = words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
        return Fault(
            "\(what) is \(listed)" + Nearest.question(nearest),
            at: 0..<text.unicodeScalars.count, suggestion: nearest)
    }
}

extension EvidenceGrade {
    /// The word of files and forms.
    public var word: String {
        switch self {
        case .measured: "measured"
        case .customerStated: "customer-stated"
        case .supplierEstimated: "supplier-estimated"
        case .scaleOnly: "scale-only"
        case .withheld: "withheld"
        }
    }

    /// Nil for anything but one of the five words.
    public init?(word: String) {
        guard let grade = Self.allCases.first(where: { $0.word == word }) else { return nil }
        self = grade
    }
}
