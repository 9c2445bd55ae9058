import CustomerValue
import Markup
import UseCases
import ValueModel

/// Templates to begin from: words first, then the formula, then what will be asked. Each is shown
/// as a model file before anything is taken in.
enum LibraryPart {
    /// A link to the templates, or the templates where they were asked for or nothing else is.
    static func render(_ view: ValueModelView, _ page: Page) -> Markup {
        guard view.model.livingDrivers.isEmpty || page.asked("library") != nil else {
            let address = Addresses.valueModel(view.line.relationship.id)
            return """
                <section class="part noprint" id="library"><p><a href="\(address)?library=all\
                #library">\(ValueModelWords.library)</a></p></section>
                """
        }
        let items = Template.library.map { template -> Markup in
            """
            <details class="disclose"><summary>\(template.title)</summary>\
            \(words(template))\(form(template, view, page))</details>
            """
        }
        return """
            <section class="part noprint" id="library"><h2>\(ValueModelWords.library)</h2>\
            <p>\(ValueModelWords.libraryHelp)</p>\(items)</section>
            """
    }

    private static func words(_ template: Template) -> Markup {
        let formulas = template.drivers.map { driver -> Markup in
            "<li>\(driver.name): <code>\(driver.formula)</code></li>"
        }
        let inputs = template.inputs.map { "<li>\($0.title)</li>" as Markup }
        return """
            <p>\(template.whatItIs)</p><p>\(template.howItHelps)</p>\
            <p><b>\(template.question)</b></p><ul>\(formulas)</ul>\
            <p class="quiet">\(ValueModelWords.asks)</p><ul>\(inputs)</ul>
            """
    }

    private static func form(
        _ template: Template, _ view: ValueModelView, _ page: Page
    ) -> Markup {
        let form = page.form(Addresses.valueModelPreview(view.line.relationship.id))
        return form.button(
            ValueModelWords.use, style: .plain,
            fields: form.hidden("text", text(of: template, for: view)))
    }

    /// A model file of the template alone. Its drivers belong to no attribute yet: the library's
    /// words are not this relationship's.
    private static func text(of template: Template, for view: ValueModelView) -> String {
        var draft = view.draft
        let (inputs, drivers) = (draft.inputs.count, draft.drivers.count)
        template.instantiate(into: &draft)
        draft.inputs.removeFirst(inputs)
        draft.drivers.removeFirst(drivers)
        for index in draft.drivers.indices { draft.drivers[index][.attribute] = "" }
        return ModelFile.write(draft)
    }
}
