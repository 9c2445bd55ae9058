import CustomerValue
import Markup
import UseCases
import ValueModel

/// What taking a model file in would do, before it is done.
enum ImportPage {
    static func render(_ preview: ImportPreview, _ page: Page) -> PageContent {
        let id = preview.line.relationship.id
        let plain = page.standing(at: Addresses.valueModel(id))
        return PageContent(
            title: "\(ValueModelWords.takeIn) · \(preview.line.organizationName)",
            body: """
                \(ValueModelPage.crumbs(preview.line, page, below: true))<h1>\(ValueModelWords.takeIn)</h1>
                \(faults(preview))\(rows(preview))
                \(preview.canBeTaken ? apply(preview, plain) : .empty)
                \(form(id, plain, text: preview.text, open: !preview.faults.isEmpty))
                """, hasTwin: false)
    }

    /// Where the text is pasted.
    static func form(
        _ relationship: ID<Relationship>, _ page: Page, text: String = "", open: Bool = false
    ) -> Markup {
        let form = page.form(Addresses.valueModelPreview(relationship))
        return form.disclosed(
            ValueModelWords.takeIn,
            form.render(
                form.area(
                    "text", ValueModelWords.text, text, rows: 12, required: true,
                    maximum: 200_000), submit: ValueModelWords.preview, style: .plain), open: open)
    }

    private static func faults(_ preview: ImportPreview) -> Markup? {
        guard !preview.faults.isEmpty else { return nil }
        let items = preview.faults.map { fault -> Markup in
            "<li>\(fault.text(file: ValueModelWords.fileName))</li>"
        }
        return "<div class=\"notice bad\"><ul>\(items)</ul></div>"
    }

    private static func rows(_ preview: ImportPreview) -> Markup? {
        guard !preview.rows.isEmpty else { return nil }
        let rows = preview.rows.map { row -> Markup in
            let style = row.deed == .error ? "state bad" : "state"
            return """
                <tr><td data-label="\(ValueModelWords.row)">\(row.name)\
                <small>\(ValueModelWords.part(row.part))</small></td>\
                <td data-label="\(ValueModelWords.deed)"><span class="\(style)">\
                \(ValueModelWords.deed(row))</span></td></tr>
                """
        }
        return """
            <table class="list"><thead><tr><th scope="col">\(ValueModelWords.row)</th>\
            <th scope="col">\(ValueModelWords.deed)</th></tr></thead><tbody>\(rows)</tbody></table>
            """
    }

    private static func apply(_ preview: ImportPreview, _ page: Page) -> Markup {
        let form = page.form(Addresses.valueModelImport(preview.line.relationship.id))
        return form.render(form.hidden("text", preview.text), submit: ValueModelWords.apply)
    }
}
