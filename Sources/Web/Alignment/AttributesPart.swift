import CustomerValue
import Markup
import UseCases

/// What sets the supplier apart: each attribute with what it is and how it helps.
enum AttributesPart {
    private static let formsMaximum = 2

    static func render(_ alignment: Alignment, _ page: Page) -> Markup {
        let attributes = alignment.livingAttributes
        let title = AlignmentWords.attributes(page.workspaceKind)
        let rows = attributes.map { row($0, alignment, page) }
        let list: Markup =
            attributes.isEmpty
            ? "<div class=\"empty\"><p>\(AlignmentWords.noAttributes)</p></div>"
            : """
            <div class="scroll" tabindex="0" role="region" \
            aria-label="\(title)"><table class="list"><thead><tr>\
            <th scope="col">\(AlignmentWords.attribute)</th>\
            <th scope="col">\(AlignmentWords.what)</th><th scope="col">\(AlignmentWords.how)</th>\
            </tr></thead><tbody>\(rows)</tbody></table></div>
            """
        return """
            <section class="part" id="attributes"><h2>\(title)</h2>\
            \(list)\(page.may(AddAttribute.audience) ? addForm(alignment, page) : .empty)\
            \(MergingPart.render(alignment, page))\
            <p class="noprint"><a href="\(Addresses.attributes.path)">\
            \(CatalogueWords.toCatalogue)</a></p></section>
            """
    }

    private static func row(
        _ attribute: ValueAttribute, _ alignment: Alignment, _ page: Page
    ) -> Markup {
        let edit: Markup =
            page.may(UpdateAttribute.audience) ? edit(attribute, alignment, page) : .empty
        return """
            <tr><td data-label="\(AlignmentWords.attribute)"><div>\(attribute.swatch) \
            <span dir="auto">\(attribute.name)</span>\
            \(edit)</div>\
            </td><td data-label="\(AlignmentWords.what)">\(attribute.what)</td>\
            <td data-label="\(AlignmentWords.how)">\(attribute.how)\(touches(attribute))</td></tr>
            """
    }

    private static func touches(_ attribute: ValueAttribute) -> Markup? {
        PlannerWords.touched(attribute.functions).map { "<small>\($0)</small>" }
    }

    /// The form itself, or a link to the page with it where many would make the page heavy.
    private static func edit(
        _ attribute: ValueAttribute, _ alignment: Alignment, _ page: Page
    ) -> Markup {
        let isAsked = alignment.edited == attribute.id
        let isRefused =
            page.form(Addresses.attribute(attribute.id)).state != nil
            || page.form(Addresses.attributeRetirement(attribute.id)).state != nil
        guard alignment.livingAttributes.count > formsMaximum, !isAsked, !isRefused else {
            return editForm(attribute, page, open: isAsked)
        }
        let address =
            Addresses.alignment(attribute.relationship)
            + "?edit=\(attribute.id)#attributes"
        return """
            <p><a href="\(address)">\
            \(AlignmentWords.edit(attribute.name))</a></p>
            """
    }

    private static func editForm(
        _ attribute: ValueAttribute, _ page: Page, open: Bool
    ) -> Markup {
        let form = page.form(Addresses.attribute(attribute.id))
        let retirement = page.form(Addresses.attributeRetirement(attribute.id))
        let retire: Markup =
            page.may(RetireAttribute.audience)
            ? retirement.button(
                AlignmentWords.retire, version: attribute.version, style: .danger) : .empty
        let content =
            form.render(
                AttributeForms.wording(form, attribute), submit: FormWords.save,
                version: attribute.version)
            + retire
        return form.disclosed(
            AlignmentWords.edit(attribute.name), content, open: open || retirement.state != nil)
    }

    private static func addForm(_ alignment: Alignment, _ page: Page) -> Markup {
        let form = page.form(
            Addresses.relationshipAttributes(alignment.line.relationship.id))
        return form.disclosed(
            AlignmentWords.addAttribute,
            taking(alignment, page)
                + form.render(
                    AttributeForms.wording(form, nil as ValueAttribute?),
                    submit: AlignmentWords.add),
            open: alignment.livingAttributes.isEmpty)
    }

    /// What other relationships have named already, to be taken as it is.
    private static func taking(_ alignment: Alignment, _ page: Page) -> Markup {
        let used = Set(alignment.livingAttributes.compactMap(\.catalogueEntry))
        let free = alignment.catalogue.filter { !used.contains($0.id) }
        guard !free.isEmpty else { return .empty }
        let form = page.form(
            Addresses.relationshipAttributes(alignment.line.relationship.id))
        let choices = free.map { (value: $0.id.description, label: $0.name) }
        return form.render(
            form.select("catalogue", CatalogueWords.take, choices),
            submit: CatalogueWords.takeIt, style: .plain)
    }
}
