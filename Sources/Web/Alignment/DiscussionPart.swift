import CustomerValue
import Markup
import UseCases

/// What was said about each attribute, by whom and when; remarks are added, never changed.
enum DiscussionPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup? {
        guard alignment.hypothesis?.hasOpenBars == true || !alignment.notes.isEmpty,
            !alignment.livingAttributes.isEmpty
        else { return nil }
        let said = alignment.attributes.compactMap { attribute in
            alignment.notes[attribute.id].map { notes(attribute, $0, page.format) }
        }
        let empty: Markup = "<p class=\"quiet\">\(AlignmentWords.nothingSaid)</p>"
        return """
            <section class="part" id="discussion"><h2>\(AlignmentWords.discussion)</h2>\
            \(said.isEmpty ? empty : said.joined())\
            \(page.may(AddAttributeNote.audience) ? form(alignment, page) : .empty)</section>
            """
    }

    private static func notes(
        _ attribute: ValueAttribute, _ notes: [NamedNote], _ format: Formatter
    ) -> Markup {
        let items = notes.map { named -> Markup in
            """
            <li><time>\(format.instant(named.note.writtenAt))</time>\
            <p dir="auto">\(named.note.text)</p><p class="quiet">\(named.memberName)</p></li>
            """
        }
        return """
            <h3>\(attribute.swatch) <span dir="auto">\(attribute.name)</span></h3>\
            <ol class="timeline">\(items)</ol>
            """
    }

    private static func form(_ alignment: Alignment, _ page: Page) -> Markup {
        let form = page.form(
            Addresses.relationshipAttributeNotes(alignment.line.relationship.id))
        let fields: Markup = """
            \(form.select(
                "attribute", AlignmentWords.attribute, alignment.livingAttributes.choices))\
            \(form.area("text", AlignmentWords.remark, rows: 2, required: true, maximum: 1_000))
            """
        return form.disclosed(
            AlignmentWords.addRemark, form.render(fields, submit: AlignmentWords.add))
    }
}

extension [ValueAttribute] {
    /// For a choice of attributes.
    var choices: [(value: String, label: String)] {
        map { (value: $0.id.description, label: $0.name) }
    }
}
