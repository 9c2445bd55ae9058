import CustomerValue
import Testing

struct TextChangeTests {
    @Test(
        arguments: [
            ("a\nb\nc", "a\nB\nc", [.kept("a"), .removed("b"), .added("B"), .kept("c")]),
            ("a", "a", [.kept("a")]),
            ("", "new", [.removed(""), .added("new")]),
            ("a\nb", "b\nc", [.removed("a"), .kept("b"), .added("c")]),
        ] as [(String, String, [TextChange])])
    func `what happened between two texts is said line by line`(
        earlier: String, later: String, changes: [TextChange]
    ) {
        #expect(TextChange.between(earlier, later) == changes)
    }
}
