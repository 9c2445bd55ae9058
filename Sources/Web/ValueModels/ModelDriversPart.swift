import CustomerValue
import Markup
import UseCases
import ValueModel

/// The drivers with their formulas and figures, each with its forms.
enum ModelDriversPart {
    static func render(_ view: ValueModelView, _ page: Page) -> Markup {
        let rows = view.model.livingDrivers.enumerated().map { row($1, $0, view, page) }
        let list: Markup =
            rows.isEmpty
            ? "<div class=\"empty\"><p>\(AlignmentWords.noDrivers)</p></div>"
            : """
            <div class="scroll" tabindex="0" role="region" aria-label="\(ValueModelWords.drivers)">\
            <table class="list"><thead><tr><th scope="col">\(ValueModelWords.driver)</th>\
            <th scope="col">\(ValueModelWords.formula)</th>\
            <th scope="col" class="number">\(ValueModelWords.perYear)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
        return """
            <section class="part" id="drivers"><h2>\(ValueModelWords.drivers)</h2>\(list)\
            \(page.may(AddDriver.audience) ? addForms(view, page) : .empty)</section>
            """
    }

    private static func row(
        _ driver: ValueDriver, _ index: Int, _ view: ValueModelView, _ page: Page
    ) -> Markup {
        let attribute = driver.attribute.flatMap { view.attributeNames[$0] } ?? ""
        let kind = [AlignmentWords.driverKind(driver.kind), attribute].filter { !$0.isEmpty }
            .joined(separator: " · ")
        let wear = [
            driver.halfLife.isEmpty ? nil : ValueModelWords.lasts(driver.halfLife),
            driver.catchUp.map { "\(ValueModelWords.catchUp) \(page.format.day($0))" },
        ].compactMap(\.self).joined(separator: ", ")
        let wrong = view.diagnostics(ofDriver: index)
        let line = FormulaLine(
            formula: driver.formula,
            diagnostics: wrong.filter { $0.place == .driver(index, .formula) },
            targets: view.targets)
        return """
            <tr id="r-\(driver.id.description)"><td data-label="\(ValueModelWords.driver)">\
            \(driver.name)<small>\(kind)</small>\
            \(page.may(UpdateDriver.audience) ? forms(driver, wrong, view, page) : .empty)</td>\
            <td data-label="\(ValueModelWords.formula)">\(line.markup)\
            \(DiagnosticsPart.notes(wrong, id: "n-\(driver.id)"))\
            \(SuggestionForm.render(driver, wrong, page))\
            <small>\(wear)</small></td>\
            <td class="number" data-label="\(ValueModelWords.perYear)">\
            \(figure(ModelDriverLine(driver: driver, view: view), page.format))</td></tr>
            """
    }

    static func figure(_ line: ModelDriverLine, _ format: Formatter) -> Markup {
        if let figure = line.figure {
            let sure: Markup? =
                figure.isConfirmed ? "<small>\(ValueModelWords.confirmed)</small>" : nil
            return "\(format.money(figure.annual))\(sure)"
        }
        // The sentence stands at the formula, where it can be mended.
        if case .faults = line.gap {
            return "<span class=\"state bad\">\(ValueModelWords.toMend)</span>"
        }
        return "<span class=\"state warn\">\(line.gap.map(AlignmentWords.gap) ?? "–")</span>"
    }

    private static func addForms(_ view: ValueModelView, _ page: Page) -> Markup {
        let id = view.line.relationship.id
        let form = page.form(Addresses.relationshipDrivers(id))
        let simple = page.form(Addresses.simpleDrivers(id))
        let driverForm = ModelDriverForm(form: form, view: view, stored: nil)
        let simpleForm = ModelDriverForm(form: simple, view: view, stored: nil)
        return simple.disclosed(
            ValueModelWords.addSimple,
            simple.render(simpleForm.simple, submit: ValueModelWords.add))
            + form.disclosed(
                ValueModelWords.addDriver,
                form.render(
                    driverForm.markup, submit: ValueModelWords.add,
                    attributes: LiveCheck.driver(nil, in: id)))
    }

    /// A link to the forms of a driver, or the forms where they were asked for or refused.
    private static func forms(
        _ driver: ValueDriver, _ wrong: [Diagnostic], _ view: ValueModelView, _ page: Page
    ) -> Markup {
        let form = page.form(Addresses.driver(driver.id))
        let retirement = page.form(Addresses.driverRetirement(driver.id))
        let isRefused = [form, retirement].contains { $0.state != nil }
        guard isRefused || page.asked("driver") == driver.id.description else {
            let address = Addresses.valueModel(view.line.relationship.id)
            return """
                <p class="noprint"><a href="\(address)?driver=\(driver.id.description)#r-\
                \(driver.id.description)">\(ValueModelWords.edit(driver.name))</a></p>
                """
        }
        let fields = ModelDriverForm(
            form: form, view: view, stored: driver, noted: wrong.isEmpty ? nil : "n-\(driver.id)"
        ).markup
        let content =
            form.render(
                fields, submit: FormWords.save, version: driver.version,
                attributes: LiveCheck.driver(driver.id, in: view.line.relationship.id))
            + retirement.button(ValueModelWords.retire, version: driver.version, style: .danger)
        return form.disclosed(
            ValueModelWords.edit(driver.name), content, open: true)
    }
}

/// The fields of one driver.
struct ModelDriverForm {
    let form: FormView
    let view: ValueModelView
    let stored: ValueDriver?
    /// The id of what is said about the stored formula.
    var noted: String?

    var markup: Markup {
        """
        \(head)\(form.area(
            "formula", ValueModelWords.formula, stored?.formula ?? "",
            hint: ValueModelWords.formulaHint, rows: 2, maximum: 8_000, noted: noted))\
        \(LiveCheck.answer)\
        <div class="fields">\(form.text(
            "code", ValueModelWords.code, stored?.code ?? "", maximum: 64))\
        \(form.text(
            "halfLife", ValueModelWords.halfLife, stored?.halfLife ?? "",
            hint: ValueModelWords.halfLifeHint, maximum: 40))\
        \(form.day("catchUp", ValueModelWords.catchUp, stored?.catchUp))</div>
        """
    }

    /// So many, worth so much each, so often a year.
    var simple: Markup {
        let grades = EvidenceGrade.ofGiven.map {
            (value: $0.rawValue, label: ValueModelWords.grade($0))
        }
        return """
            \(head)<div class="fields">\
            \(form.text("quantity", ValueModelWords.quantity, required: true, maximum: 40))\
            \(form.text(
                "quantityUnit", ValueModelWords.quantityUnit,
                hint: ValueModelWords.quantityUnitHint, maximum: 40))\
            \(form.text("unitValue", ValueModelWords.unitValue, required: true, maximum: 40))\
            \(form.text(
                "frequency", ValueModelWords.frequency, "1", required: true, maximum: 40))</div>\
            <div class="fields">\(form.select("evidence", ValueModelWords.evidence, grades))\
            \(form.text("source", ValueModelWords.source, maximum: 300))</div>
            """
    }

    private var head: Markup {
        let attributes =
            [(value: "", label: ValueModelWords.noAttribute)]
            + view.attributes.filter { $0.retiredAt == nil || $0.id == stored?.attribute }.map {
                (value: $0.id.description, label: $0.name)
            }
        let kinds = DriverKind.allCases.map {
            (value: $0.rawValue, label: AlignmentWords.driverKind($0))
        }
        return """
            \(form.text(
                "name", ValueModelWords.driverName, stored?.name ?? "", required: true,
                maximum: 120))\
            <div class="fields">\(form.select(
                "attribute", ValueModelWords.attribute, attributes,
                stored?.attribute?.description ?? ""))\
            \(form.select("kind", ValueModelWords.kind, kinds, stored?.kind.rawValue ?? ""))</div>
            """
    }
}
