import CustomerValue
import Markup
import UseCases
import ValueModel

/// What holds for the whole model.
enum TermsPart {
    static func render(_ view: ValueModelView, _ page: Page) -> Markup {
        let terms = view.model.terms
        let form = page.form(Addresses.valueModelTerms(terms.relationship))
        let fields: Markup = """
            <div class="fields">\(form.currency("currency", terms.currency.code))\
            \(form.text(
                "discountRate", ValueModelWords.discountRate, terms.discountRate,
                hint: ValueModelWords.discountRateHint, maximum: 40))\
            \(form.text("years", ValueModelWords.years, terms.years, maximum: 40))\
            \(form.text("reference", ValueModelWords.reference, terms.reference, maximum: 40))</div>
            """
        return """
            <section class="part noprint" id="terms"><h2>\(ValueModelWords.terms)</h2>\
            \(form.render(fields, submit: FormWords.save, version: terms.version))</section>
            """
    }
}

/// Other figures in some inputs, to look at.
enum WhatIfPart {
    static func render(
        _ view: ValueModelView, _ page: Page, asked: [ID<ModelInput>: ExactDecimal] = [:]
    ) -> Markup? {
        guard !view.model.livingInputs.isEmpty else { return nil }
        let form = page.form(Addresses.valueModelQuestion(view.line.relationship.id))
        let fields = view.model.livingInputs.map { input in
            form.text(
                "figures.\(input.id)", input.label, asked[input.id]?.description ?? "",
                hint: EconomicsWords.figure(input), maximum: 24)
        }
        return """
            <section class="part noprint" id="what-if"><h2>\(ValueModelWords.whatIf)</h2>\
            <p>\(ValueModelWords.whatIfWhy)</p>\
            \(form.render(
                "<div class=\"fields\">\(fields)</div>", submit: ValueModelWords.ask,
                style: .plain))</section>
            """
    }
}

/// The model as kept beside the model with other figures.
enum WhatIfPage {
    static func render(_ answer: WhatIf, _ page: Page) -> PageContent {
        let id = answer.kept.line.relationship.id
        let plain = page.standing(at: Addresses.valueModel(id))
        return PageContent(
            title: "\(ValueModelWords.whatIf) · \(answer.kept.line.organizationName)",
            body: """
                \(ValueModelPage.crumbs(answer.kept.line, page))<h1>\(ValueModelWords.whatIf)</h1>
                <section class="part"><h2>\(ValueModelWords.kept)</h2>
                \(ResultPart.headline(answer.kept, page.format))\
                \(ResultPart.spread(answer.kept, page.format))</section>
                <section class="part"><h2>\(ValueModelWords.asked)</h2>
                \(ResultPart.headline(answer.asked, page.format))\
                \(ResultPart.spread(answer.asked, page.format))\
                \(DiagnosticsPart.render(answer.asked))</section>
                \(WhatIfPart.render(answer.kept, plain, asked: answer.figures))
                <p><a href="\(Addresses.valueModel(id))">\(ValueModelWords.back)</a></p>
                """, hasTwin: false)
    }
}
