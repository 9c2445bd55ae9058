import CustomerValue
import Testing

/// What is to be looked at before notes are published.
struct NotesReviewTests {
    private static let review = NotesReview(
        people: ["Ruth de Vries", "Tom Baker", "李明"],
        confidential: [["The plant closes in May", "May 2027"], ["They test a rival"]])

    private static func found(_ text: String) -> [String] {
        review.points(in: text).filter { $0.line != nil }.map {
            "\($0.line ?? 0) \($0.kind.rawValue): \($0.words.joined(separator: ", "))"
        }
    }

    @Test(arguments: [
        ("- You sit with our people", []),
        ("- Ruth said so, and Baker agreed — Ruth de Vries", ["1 name: Ruth de Vries, Baker"]),
        ("## 李明说", ["1 name: 李明"]),
        ("> It costs $1,200 a day", ["1 money: $1,200"]),
        ("- EUR 40 or 50 dollars (12 %)", ["1 money: EUR 40, 50 dollars", "1 number: 12"]),
        ("- Twenty-five visits, and three more", ["1 number: Twenty-five, three"]),
        ("| Sales | 30 | +5 |", ["1 number: 30, +5"]),
        ("\n\n- May 2027", ["3 number: 2027", "3 confidential: May 2027"]),
        (
            "- The plant closes in May. — Tom Baker",
            ["1 name: Tom Baker", "1 confidential: The plant closes in May"]
        ),
        ("- Markedly ruthless", []),
    ])
    func `names, amounts, numbers and confidential words are found`(text: String, points: [String])
    {
        #expect(Self.found(text) == points)
    }

    @Test func `a confidential item that no longer stands as it was said is still asked about`() {
        let points = Self.review.points(in: "- The plant closes in May")
        #expect(points.filter { $0.line == nil }.map(\.text) == ["They test a rival"])
    }

    @Test func `another text, word or name is another point, another place is not`() {
        let identities = { (text: String) in
            Self.review.points(in: text).prefix(2).map(\.identity)
        }
        let here = identities("- Ruth said 5")
        #expect(here == identities("Hello\n- Ruth said 5"))
        #expect(Set(here).isDisjoint(with: identities("- Ruth said 6")))
    }
}
