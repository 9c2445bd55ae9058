import CustomerValue
import Testing

/// Composing again never loses what somebody edited.
struct NotesMergeTests {
    private static let base = "# Today\n\n## Sales\n- Three customers\n\n# Future\n- A screen"

    @Test(arguments: [
        // Untouched: the new composition as it is.
        (base, "# Today\n- Other", "# Today\n- Other"),
        // Edited, nothing new taken down: as edited.
        ("# Today\nMine", base, "# Today\nMine"),
        // A new item comes in where it belongs, beside an edited line.
        (
            "# Today\n\n## Sales\n- Four customers\n\n# Future\n- A screen",
            "# Today\n\n## Sales\n- Three customers\n- They know us\n\n# Future\n- A screen",
            "# Today\n\n## Sales\n- Four customers\n- They know us\n\n# Future\n- A screen"
        ),
        // Both changed one line: both stay, the edited one first.
        (
            "# Today\n\n## Sales\n- Four customers\n\n# Future\n- A screen",
            "# Today\n\n## Sales\n- Five customers\n\n# Future\n- A screen",
            "# Today\n\n## Sales\n- Four customers\n- Five customers\n\n# Future\n- A screen"
        ),
        // What somebody took out stays out.
        (
            "# Today\n\n# Future\n- A screen",
            "# Today\n\n## Sales\n- Three customers\n\n# Future\n- A screen\n- A phone",
            "# Today\n\n# Future\n- A screen\n- A phone"
        ),
    ])
    func `edits stay and news come in`(edited: String, composed: String, expected: String) {
        let merged = NotesMerge.merging(base: Self.base, edited: edited, composed: composed)
        #expect(merged == expected)
    }

    @Test(arguments: 0..<200)
    func `no line that was written by hand is ever lost`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = ["a", "b", "c", "d", ""]
        let text = { (random: inout SeededGenerator, own: String) in
            (0..<Int.random(in: 0...8, using: &random)).map { place in
                let word = words.randomElement(using: &random) ?? ""
                return Bool.random(using: &random) ? word : "\(own)\(place)"
            }
        }
        let base = text(&random, "base")
        let edited = text(&random, "edited")
        let composed = text(&random, "composed")
        let merged = NotesMerge.merging(
            base: base.joined(separator: "\n"), edited: edited.joined(separator: "\n"),
            composed: composed.joined(separator: "\n")
        ).split(separator: "\n").map(String.init)
        let wanted = (edited + composed).filter { $0.contains("edited") || $0.contains("composed") }
        let mine = edited == base ? [] : wanted.filter { $0.contains("edited") }
        let news = wanted.filter { $0.contains("composed") }
        #expect(Set(mine + news).subtracting(merged).isEmpty)
        #expect(merged.filter { $0.contains("edited") } == mine)
    }
}
