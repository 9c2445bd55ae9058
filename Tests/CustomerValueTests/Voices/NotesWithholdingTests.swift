import CustomerValue
import Testing

/// Notes for somebody who was not there.
struct NotesWithholdingTests {
    private static let withholding = NotesWithholding(
        texts: ["The plant closes"], names: ["Ruth"], notice: "(left out)")

    @Test(arguments: [
        ("- The plant closes — Tom", "(left out)"),
        ("> “It costs a day” — Ruth", "(left out)"),
        ("Ruth and Tom were there", "Ruth and Tom were there"),
        ("## Ruth", "## Ruth"),
        (
            "| What | Ruth, of 100 | Tom, of 100 |\n| Sales | 30 | 40 |\n\n| Other | 1 |",
            "| What | … | Tom, of 100 |\n| Sales | … | 40 |\n\n| Other | 1 |"
        ),
        ("", ""),
    ])
    func `what is not to be shared further is left out`(text: String, expected: String) {
        #expect(Self.withholding.applied(to: text) == expected)
    }

    @Test func `without a mark the text is untouched`() {
        let nothing = NotesWithholding(texts: [""], names: [""], notice: "")
        #expect(nothing.isEmpty && nothing.applied(to: "| a | b |\n- c") == "| a | b |\n- c")
    }
}
