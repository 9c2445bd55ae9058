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

    @Test(
        arguments: [
            (
                "It is three a year", "It is four a year",
                [.kept("It is"), .removed("three"), .added("four"), .kept("a year")]
            ),
            ("a b c", "a x y", [.kept("a"), .removed("b c"), .added("x y")]),
            ("same", "same", [.kept("same")]),
        ] as [(String, String, [TextChange])])
    func `what happened within a line is said word by word`(
        earlier: String, later: String, changes: [TextChange]
    ) {
        #expect(TextChange.words(earlier, later) == changes)
    }
}
