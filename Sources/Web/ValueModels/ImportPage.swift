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
                \(ValueModelPage.crumbs(preview.line, page))<h1>\(ValueModelWords.takeIn)</h1>
                \(faults(preview))\(rows(preview))
                \(preview.canBeTaken ? apply(preview, plain) : .empty)
                \(form(id, plain, text: preview.text))
                <p><a href="\(Addresses.valueModel(id))">\(ValueModelWords.back)</a></p>
                """, hasTwin: false)
    }

    /// Where the text is pasted.
    static func form(
        _ relationship: ID<Relationship>, _ page: Page, text: String = ""
    ) -> Markup {
        let form = page.form(Addresses.valueModelPreview(relationship))
        return form.disclosed(
            ValueModelWords.takeIn,
            form.render(
                form.area(
                    "text", ValueModelWords.text, text, rows: 12, required: true,
                    maximum: 200_000), submit: ValueModelWords.preview, style: .plain))
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

/// The model of an agreed version beside today's.
enum ComparedVersionsPage {
    static func render(_ compared: ComparedVersions, _ page: Page) -> PageContent {
        let id = compared.line.relationship.id
        let format = page.format
        let drivers = compared.drivers.map { part in
            row(part.name, part.before.map(format.money), part.now.map(format.money))
        }
        let inputs = compared.inputs.map { row($0.name, $0.before, $0.now) }
        let total = row(
            ValueModelWords.netGain, compared.before?.netGain.map(format.money),
            compared.now?.netGain.map(format.money))
        let missing: Markup = "<p class=\"notice\">\(ValueModelWords.noVersion)</p>"
        return PageContent(
            title: "\(ValueModelWords.compare) · \(compared.line.organizationName)",
            body: """
                \(ValueModelPage.crumbs(compared.line, page))<h1>\(ValueModelWords.compare)</h1>
                \(compared.before == nil ? missing : .empty)
                \(table(ValueModelWords.drivers, drivers + [total]))
                \(table(ValueModelWords.inputs, inputs))
                <p><a href="\(Addresses.valueModel(id))">\(ValueModelWords.back)</a></p>
                """)
    }

    private static func table(_ title: String, _ rows: [Markup]) -> Markup {
        """
        <h2>\(title)</h2><table class="list"><thead><tr><th scope="col">\(title)</th>\
        <th scope="col">\(ValueModelWords.before)</th><th scope="col">\(ValueModelWords.now)</th>\
        </tr></thead><tbody>\(rows)</tbody></table>
        """
    }

    private static func row(_ name: String, _ before: String?, _ now: String?) -> Markup {
        """
        <tr><td data-label="\(ValueModelWords.row)">\(name)</td>\
        <td data-label="\(ValueModelWords.before)">\(before ?? "–")</td>\
        <td data-label="\(ValueModelWords.now)">\(now ?? "–")</td></tr>
        """
    }
}
