import Markup
import Testing

struct CompositionTests {
    @Test func `markup goes into markup as it stands`() {
        let cells: [Markup] = ["<td>\(1)</td>", "<td>\(Int64.max)</td>"]
        let nothing: Markup? = nil
        let row: Markup = "<tr>\(cells)\(nothing)\(Markup.trusted("<!-- & -->"))</tr>"
        #expect(row.html == "<tr><td>1</td><td>9223372036854775807</td><!-- & --></tr>")
    }

    @Test func `pieces join with a separator between neighbours only`() {
        let pieces: [Markup] = ["<b>a</b>", "\("<")", .empty]
        #expect(pieces.joined(", ").html == "<b>a</b>, &lt;, ")
        #expect([Markup]().joined("<br>") == .empty)
        #expect(("<i>" + pieces.joined() + "</i>").html == "<i><b>a</b>&lt;</i>")
    }

    @Test func `attributes appear with their space or not at all`() {
        let option: Markup = """
            <option\(.attribute("selected", when: true))\(.attribute("disabled", when: false))\
            \(.attribute("label", nil))>
            """
        #expect(option.html == "<option selected>")
    }
}
