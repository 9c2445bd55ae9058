import CustomerValue
import Markup
import UseCases
import ValueModel

/// The inputs with where they come from, each with its forms.
enum InputsPart {
    static func render(_ view: ValueModelView, _ page: Page) -> Markup {
        let rows = view.model.livingInputs.enumerated().map { row($1, $0, view, page) }
        let list: Markup =
            rows.isEmpty
            ? "<div class=\"empty\"><p>\(ValueModelWords.noInputs)</p></div>"
            : """
            <div class="scroll" tabindex="0" role="region" aria-label="\(ValueModelWords.inputs)">\
            <table class="list"><thead><tr><th scope="col">\(ValueModelWords.input)</th>\
            <th scope="col">\(ValueModelWords.figure)</th>\
            <th scope="col">\(ValueModelWords.evidence)</th>\
            <th scope="col">\(ValueModelWords.source)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
        return """
            <section class="part" id="inputs"><h2>\(ValueModelWords.inputs)</h2>\(list)\
            \(page.may(AddInput.audience) ? addForm(view, page) : .empty)</section>
            """
    }

    private static func row(
        _ input: ModelInput, _ index: Int, _ view: ValueModelView, _ page: Page
    ) -> Markup {
        InputRow(input: input, index: index, view: view, page: page).markup(
            page.may(UpdateInput.audience) ? forms(input, view, page) : .empty)
    }

    private static func addForm(_ view: ValueModelView, _ page: Page) -> Markup {
        let form = page.form(Addresses.relationshipInputs(view.line.relationship.id))
        let fields = InputForm(form: form, view: view, stored: nil).markup
        return form.disclosed(
            ValueModelWords.addInput,
            form.render(
                fields, submit: ValueModelWords.add,
                attributes: LiveCheck.input(nil, in: view.line.relationship.id)))
    }

    /// A link to the forms of an input, or the forms where they were asked for or refused.
    private static func forms(
        _ input: ModelInput, _ view: ValueModelView, _ page: Page
    ) -> Markup {
        let form = page.form(Addresses.input(input.id))
        let retirement = page.form(Addresses.inputRetirement(input.id))
        let confirmation = page.form(Addresses.inputConfirmation(input.id))
        let isRefused = [form, retirement, confirmation].contains { $0.state != nil }
        guard isRefused || page.asked("input") == input.id.description else {
            let address = Addresses.valueModel(view.line.relationship.id)
            return """
                <p class="noprint"><a href="\(address)?input=\(input.id.description)#r-\
                \(input.id.description)">\(ValueModelWords.edit(input.label))</a></p>
                """
        }
        let fields = InputForm(form: form, view: view, stored: input).markup
        let said = view.statements.map {
            (
                value: $0.id.description,
                label: [$0.label, EconomicsWords.value($0.value, page.format)]
                    .filter { !$0.isEmpty }.joined(separator: ": ")
            )
        }
        let confirm: Markup =
            said.isEmpty
            ? .empty
            : confirmation.render(
                confirmation.select("statement", ValueModelWords.statement, said),
                submit: ValueModelWords.confirm, version: input.version, style: .plain)
        let content =
            form.render(
                fields, submit: FormWords.save, version: input.version,
                attributes: LiveCheck.input(input.id, in: view.line.relationship.id)) + confirm
            + retirement.button(ValueModelWords.retire, version: input.version, style: .danger)
        return form.disclosed(
            ValueModelWords.edit(input.label), content, open: true)
    }
}

/// The fields of one input.
struct InputForm {
    let form: FormView
    let view: ValueModelView
    let stored: ModelInput?

    var markup: Markup {
        let kinds = FormDraft.Kind.allCases.map {
            (value: $0.rawValue, label: ValueModelWords.form($0))
        }
        return """
            <div class="fields">\(form.text(
                "name", ValueModelWords.name, stored?.name ?? "", hint: ValueModelWords.nameHint,
                required: true, maximum: 64))\
            \(form.text("title", ValueModelWords.inputTitle, stored?.title ?? "", maximum: 120))\
            </div><div class="fields">\(form.select(
                "form", ValueModelWords.form, kinds,
                stored?.figure.kind.rawValue ?? FormDraft.Kind.plain.rawValue))\
            \(form.text(
                "numbers", ValueModelWords.numbers,
                stored?.figure.numbers.joined(separator: "; ") ?? "",
                hint: ValueModelWords.numbersHint, maximum: 400))\
            \(form.text("shape", ValueModelWords.shape, stored?.figure.shape ?? "", maximum: 20))\
            \(form.text(
                "unit", ValueModelWords.unit, stored?.unit ?? "", hint: ValueModelWords.unitHint,
                maximum: 60))</div>\(origin)
            """
    }

    private var origin: Markup {
        let grades = EvidenceGrade.allCases.map {
            (value: $0.rawValue, label: ValueModelWords.grade($0))
        }
        let people =
            [(value: "", label: ValueModelWords.nobody)]
            + view.people.map { (value: $0.id.description, label: $0.name) }
        let session = stored?.session.map { form.hidden("session", $0.description) }
        return """
            <div class="fields">\(form.select(
                "evidence", ValueModelWords.evidence, grades,
                (stored?.evidence ?? .supplierEstimated).rawValue))\
            \(form.text("source", ValueModelWords.source, stored?.source ?? "", maximum: 300))\
            \(form.select(
                "person", ValueModelWords.person, people, stored?.person?.description ?? ""))\
            \(form.day("statedOn", ValueModelWords.statedOn, stored?.statedOn))</div>\(session)\
            \(LiveCheck.answer)
            """
    }
}
