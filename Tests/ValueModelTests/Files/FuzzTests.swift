import Testing
import ValueModel

/// Whatever is typed, the answer is a model or a refusal with a sentence at a place in the text.
@Suite struct `Whatever is typed` {
    private static let formulas = [
        "visits * cost + one", "max(0, one - 20% * one) / (2 + y)", "if(y > 1.5, one, -one) ^ 1",
        "sum(one, one * y ^ 2, net_gain / 10)", "(worth - reference) * y", "one / max(y, 1)",
    ]
    private static let pieces = [
        "(", ")", ",", "+", "-", "*", "/", "^", "<", ">=", "%", "1", "0", "1_000", "1e9", ".5",
        "if(",
        "max(", "min", "sum(", "one", "y", "visits", "x", "d", "net_gain", "worth", "USD", "d1",
        "d2", " ",
        "\n", "é",
        "\u{0}", "999999999999999999999", "^9", "--", "(((((", "))", "if(y > 1,", "\u{301}", "😀",
    ]

    private static let inputs: [(String, FormDraft, unit: String)] = [
        ModelDraft.one,
        ("visits", FormDraft(.uniform, [Written("1"), Written("3")]), unit: "visit/year"),
        ("cost", FormDraft(.normal, [Written("9"), Written("2")]), unit: "USD/visit"),
        ("y", FormDraft(.pert, ["1", "2", "3"].map { Written($0) }), unit: ""),
    ]

    @Test(arguments: 0..<8)
    func `formulas are a model or a refusal`(stream: Int) {
        var random = SeededGenerator(seed: Seed.value &+ UInt64(stream) &* 1_000)
        var draft = ModelDraft.around("", inputs: Self.inputs)
        draft[.reference] = "5"
        var left = Seed.count(14_000, soak: 290_000)
        while left > 0 {
            // Many formulas at a time, which also need each other by chance; now and then a few.
            let formulas = (0..<Int.random(in: 1...40, using: &random)).map { _ in
                Self.mutated(
                    Self.formulas.randomElement(using: &random) ?? "", Self.pieces, &random)
            }
            left -= formulas.count
            draft.drivers = formulas.enumerated().map(Self.driver)
            #expect(Self.isAnswered(draft), "\(formulas.debugDescription)")
        }
    }

    private static func driver(_ index: Int, _ formula: String) -> DriverDraft {
        DriverDraft([
            .id: Written("d\(index)"), .name: Written("D\(index)"), .kind: Written("benefit"),
            .formula: Written(formula),
        ])
    }

    /// A model with a finite figure, or errors in words, each within its formula.
    private static func isAnswered(_ draft: ModelDraft) -> Bool {
        do {
            return try Model(checking: draft).base.netGain?.value.isFinite == true
        } catch {
            let errors = error.diagnostics.filter { $0.severity == .error }
            return !errors.isEmpty
                && errors.allSatisfy { fault in
                    guard case .driver(let index, .formula) = fault.place else { return false }
                    let length = draft.drivers[index][.formula].unicodeScalars.count
                    return !fault.sentence.isEmpty && (1...length + 1).contains(fault.fieldColumn)
                }
        }
    }

    private static let yaml = [
        "{", "}", "[", "]", ":", ": ", "- ", "? ", "&a ", "*a", "!!str ", "|", ">", "'", "\"", "#",
        "\n",
        "\n  ", "\t", "%", "@", "`", "---\n", "...\n", "<<: ", "~", "null", "5", "1e400", "low",
        "base", "p5",
        "shape", "\u{0}", "\u{85}", "\u{FEFF}", "é", "\\", "{ low: 1 }", "unit", "withheld: true",
        ", ",
    ]

    @Test(arguments: 0..<4)
    func `a file is a model or a refusal`(stream: Int) {
        var random = SeededGenerator(seed: Seed.value &+ UInt64(stream) &* 1_000)
        for _ in 0..<Seed.count(5_500, soak: 115_000) {
            let start = `Drafts and files`.texts.randomElement(using: &random) ?? ""
            let text = Self.mutated(start, Self.yaml, &random)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
            // Breaks other than \n add lines too, at most one for each of the strange pieces.
            let isPlaced = Self.refusedLines(Array(text.utf8)).allSatisfy {
                (1...lines + 20).contains($0)
            }
            #expect(isPlaced, "\(text.debugDescription)")
        }
    }

    @Test func `bytes are a model or a refusal`() {
        var random = SeededGenerator(seed: Seed.value)
        let start = Array(`Drafts and files`.texts[1].utf8)
        for _ in 0..<Seed.count(5_500, soak: 115_000) {
            var bytes = start
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = .random(
                    in: 0...255, using: &random)
            }
            let isPlaced = Self.refusedLines(bytes).allSatisfy { $0 >= 1 }
            #expect(isPlaced, "\(bytes)")
        }
    }

    /// Lines of the errors; none for a model.
    private static func refusedLines(_ bytes: [UInt8]) -> [Int] {
        do {
            _ = try ModelFile.model(bytes: bytes)
            return []
        } catch {
            let errors = error.diagnostics.filter { $0.severity == .error }
            return errors.isEmpty ? [0] : errors.map { $0.sentence.isEmpty ? 0 : $0.line }
        }
    }

    /// One to four places cut, doubled, or filled with a piece.
    private static func mutated(
        _ text: String, _ pieces: [String], _ random: inout SeededGenerator
    ) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let start = Int.random(in: 0...scalars.count, using: &random)
            let end = min(scalars.count, start + Int.random(in: 0...6, using: &random))
            switch Int.random(in: 0..<3, using: &random) {
            case 0: scalars.removeSubrange(start..<end)
            case 1: scalars.insert(contentsOf: scalars[start..<end], at: start)
            default:
                let piece = pieces.randomElement(using: &random) ?? ""
                scalars.replaceSubrange(start..<end, with: piece.unicodeScalars)
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
