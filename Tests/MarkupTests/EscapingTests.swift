import Markup
import Testing

struct EscapingTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("", ""),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onfocus=\"x", "&quot; onfocus=&quot;x"),
        ("it's", "it&#39;s"),
        ("a && b", "a &amp;&amp; b"),
        ("&lt;", "&amp;lt;"),
        ("שלום \u{202E}<b>", "שלום \u{202E}&lt;b&gt;"),
        ("👩‍👩‍👧 & é", "👩‍👩‍👧 &amp; é"),
        // A combining accent joins the bracket into one character: bytes must decide.
        ("<\u{301}b>\u{301}", "&lt;\u{301}b&gt;\u{301}"),
        ("a\0b", "a\u{FFFD}b"),
    ])
    func `text from outside stays text in elements and in attributes`(
        text: String, escaped: String
    ) {
        let markup: Markup = "<p title=\"\(text)\">\(text)</p>"
        #expect(markup.html == "<p title=\"\(escaped)\">\(escaped)</p>")
        #expect(Markup.text(text).html == escaped)
        #expect(Markup.attribute("title", text).html == " title=\"\(escaped)\"")
    }

    @Test func `parts of a longer text are escaped too`() {
        let markup: Markup = "\("<a><b>".dropFirst(3))"
        #expect(markup.html == "&lt;b&gt;")
    }
}
