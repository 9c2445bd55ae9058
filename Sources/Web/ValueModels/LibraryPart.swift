import CustomerValue
import Markup
import UseCases
import ValueModel

/// Templates to begin from: words first. The one that is chosen asks for its figures.
struct LibraryPart {
    let view: ValueModelView
    let page: Page

    /// A link to the templates, or the templates where they were asked for or nothing else is.
    static func render(_ view: ValueModelView, _ page: Page) -> Markup {
        let part = LibraryPart(view: view, page: page)
        let asked = page.asked("library")
        guard asked != nil || view.model.livingDrivers.isEmpty else {
            return """
                <section class="part noprint" id="library"><p>\
                <a href="\(part.address("all"))">\(ValueModelWords.library)</a></p></section>
                """
        }
        return """
            <section class="part noprint" id="library"><h2>\(ValueModelWords.library)</h2>\
            \(asked.flatMap(Template.named).map(part.chosen) ?? part.all)</section>
            """
    }

    private func address(_ template: String) -> String {
        Addresses.valueModel(view.line.relationship.id) + "?library=\(template)#library"
    }

    private var all: Markup {
        let items = Template.library.map { template -> Markup in
            """
            <li><a href="\(address(template.id))">\(template.title)</a>\
            <small>\(template.whatItIs)</small></li>
            """
        }
        return "<p>\(ValueModelWords.libraryHelp)</p><ul class=\"templates\">\(items)</ul>"
    }

    /// The words, then the formula, then what is asked.
    private func chosen(_ template: Template) -> Markup {
        let formulas = template.drivers.map { driver -> Markup in
            "<li>\(driver.name): <code>\(driver.formula)</code></li>"
        }
        return """
            <h3>\(template.title)</h3><p>\(template.whatItIs)</p><p>\(template.howItHelps)</p>\
            <p><b>\(template.question)</b></p><ul>\(formulas)</ul>\
            \(TemplateForm(template: template, view: view, page: page).markup)\
            <p><a href="\(address("all"))">\(ValueModelWords.templates)</a></p>
            """
    }
}

/// Everything a template asks for, on one form; what nobody knows stays open.
struct TemplateForm {
    let template: Template
    let view: ValueModelView
    let form: FormView

    init(template: Template, view: ValueModelView, page: Page) {
        self.template = template
        self.view = view
        form = page.form(Addresses.valueModelTemplates(view.line.relationship.id))
    }

    var markup: Markup {
        let grades = [EvidenceGrade.customerStated, .supplierEstimated, .measured].map {
            (value: $0.rawValue, label: ValueModelWords.grade($0))
        }
        let attributes =
            [(value: "", label: ValueModelWords.noAttribute)]
            + view.attributes.filter { $0.retiredAt == nil }.map {
                (value: $0.id.description, label: $0.name)
            }
        return form.render(
            """
            \(form.hidden("template", template.id))\(questions)\
            <div class="fields">\(form.select("evidence", ValueModelWords.evidence, grades))\
            \(form.text("source", ValueModelWords.source, maximum: 300))\
            \(form.select("attribute", ValueModelWords.attribute, attributes))</div>
            """, submit: ValueModelWords.takeTemplate)
    }

    /// A figure and a name for each input; a name that is taken is said, with a free one in its
    /// place.
    private var questions: Markup {
        var taken: Set<String> = []
        return template.inputs.map { input -> Markup in
            let name = view.model.freeName(input.name, taken: taken)
            taken.insert(name)
            let unit = input.unit(currency: view.model.terms.currency.code, period: "year")
            return """
                <div class="fields">\(form.text(
                    "numbers.\(input.name)", "\(input.title), \(unit)",
                    hint: input == template.inputs.first ? ValueModelWords.figureHint : nil))\
                \(form.text(
                    "names.\(input.name)", ValueModelWords.name, name,
                    hint: name == input.name ? nil : ValueModelWords.nameTaken(input.name),
                    maximum: 64))</div>
                """
        }.joined()
    }
}
