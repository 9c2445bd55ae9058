import CustomerValue
import Markup
import UseCases

/// Two attributes that mean the same are made one; what was merged can be separated again.
enum MergingPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup? {
        let merged = merged(alignment, page)
        let form = page.may(MergeAttributes.audience) ? form(alignment, page) : nil
        return merged == nil && form == nil ? nil : "\(merged)\(form)"
    }

    private static func merged(_ alignment: Alignment, _ page: Page) -> Markup? {
        let names = alignment.attributes.names
        let items = alignment.attributes.compactMap { attribute -> Markup? in
            guard let target = attribute.mergedInto.flatMap({ names[$0] }) else { return nil }
            let form = page.form(Addresses.attributeSeparation(attribute.id))
            let separate: Markup =
                page.may(SeparateAttribute.audience)
                ? form.button(
                    AlignmentWords.separate, version: attribute.version, style: .plain) : .empty
            return """
                <li class="row">\(AlignmentWords.readsAs(attribute.name, target)) \(separate)</li>
                """
        }
        return items.isEmpty
            ? nil : "<h3>\(AlignmentWords.mergedTitle)</h3><ul>\(items)</ul>"
    }

    private static func form(_ alignment: Alignment, _ page: Page) -> Markup? {
        let choices = alignment.livingAttributes.choices
        guard choices.count > 1 else { return nil }
        let form = page.form(Addresses.relationshipMerges(alignment.line.relationship.id))
        let fields: Markup = """
            <p>\(AlignmentWords.mergeWhy)</p><div class="fields">\
            \(form.select("attribute", AlignmentWords.mergeThis, choices))\
            \(form.select("into", AlignmentWords.mergeInto, choices, choices[1].value))</div>
            """
        return form.disclosed(
            AlignmentWords.mergeTitle, form.render(fields, submit: AlignmentWords.merge))
    }
}
