import CustomerValue
import Markup
import UseCases
import ValueModel

/// Templates to begin from: words first, then the formula, then what will be asked. One of them is
/// taken in with what is known of its figures; the rest is asked later.
enum LibraryPage {
    static func render(_ library: LibraryView, _ page: Page) -> PageContent {
        let title = library.chosen?.template.title ?? ValueModelWords.library
        let content =
            library.chosen.map { words($0.template) + form($0, library, page) }
            ?? list(library)
        return PageContent(
            title: "\(title) · \(library.line.organizationName)",
            body: """
                \(ValueModelPage.crumbs(library.line, page, below: true))<h1>\(title)</h1>
                \(content)
                """)
    }

    private static func list(_ library: LibraryView) -> Markup {
        let address = Addresses.valueModelLibrary(library.line.relationship.id)
        let items = Template.library.map { template -> Markup in
            """
            <div class="card"><h2><a href="\(address)?template=\(template.id)">\
            \(template.title)</a></h2>\
            <p>\(template.whatItIs) \(template.howItHelps)</p></div>
            """
        }
        return """
            <p class="lede">\(ValueModelWords.libraryHelp)</p>\
            <div class="columns">\(items)</div>
            """
    }

    private static func words(_ template: Template) -> Markup {
        """
        <p class="lede">\(template.whatItIs) \(template.howItHelps)</p>\
        <p class="said"><b>\(template.question)</b></p>
        """
    }

    private static func form(
        _ chosen: ChosenTemplate, _ library: LibraryView, _ page: Page
    ) -> Markup {
        let form = page.form(Addresses.valueModelLibrary(library.line.relationship.id))
        let asked = zip(chosen.template.inputs, chosen.inputs).map {
            question($0.0, $0.1, form)
        }
        let drivers = chosen.drivers.map { driver -> Markup in
            """
            <li>\(driver[.name])<pre class="formula"><code>\(driver[.formula])</code></pre></li>
            """
        }
        let fields: Markup = """
            \(form.hidden("template", chosen.template.id))\
            <h2>\(ValueModelWords.asks)</h2><p class="quiet">\(ValueModelWords.asksHelp)</p>\
            \(asked)\(common(chosen, library, form))\
            <h2>\(ValueModelWords.follows)</h2><ul>\(drivers)</ul>
            """
        return "<section class=\"part\">"
            + form.render(fields, submit: ValueModelWords.use) + "</section>"
    }

    /// Its words, its figure, and the name formulas use: a free one is proposed.
    private static func question(
        _ asked: TemplateInput, _ draft: InputDraft, _ form: FormView
    ) -> Markup {
        let isTaken = draft.name.text != asked.name
        let unit = draft[.unit]
        return """
            <div class="fields">\(form.text(
                "figures.\(asked.name)", asked.title,
                hint: unit.isEmpty ? ValueModelWords.share : unit, maximum: 120))\
            \(form.text(
                "names.\(asked.name)", ValueModelWords.name, draft.name.text,
                hint: isTaken ? ValueModelWords.taken(name: asked.name) : nil, maximum: 64))</div>
            """
    }

    private static func common(
        _ chosen: ChosenTemplate, _ library: LibraryView, _ form: FormView
    ) -> Markup {
        let grades = EvidenceGrade.ofGiven.map {
            (value: $0.rawValue, label: ValueModelWords.grade($0))
        }
        let attributes =
            [(value: "", label: ValueModelWords.noAttribute)]
            + library.attributes.map { (value: $0.id.description, label: $0.name) }
        return """
            <div class="fields">\(form.select("evidence", ValueModelWords.evidence, grades))\
            \(form.text("source", ValueModelWords.source, maximum: 300))\
            \(form.select("attribute", ValueModelWords.attribute, attributes))</div>
            """
    }
}
