import Charts
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
            \(form.text("reference", ValueModelWords.reference, terms.reference, maximum: 40))\
            \(form.text(
                "investment", ValueModelWords.investment, terms.investment,
                hint: ValueModelWords.investmentHint, maximum: 40))</div>
            """
        return """
            <section class="part noprint" id="terms"><h2>\(ValueModelWords.terms)</h2>\
            \(form.render(fields, submit: FormWords.save, version: terms.version))</section>
            """
    }
}

/// Other figures in some inputs, to look at: the question is an address.
enum WhatIfPart {
    /// - Parameter asked: As typed, by the id of the input.
    static func form(_ view: ValueModelView, _ page: Page, asked: [String: String]) -> Markup? {
        guard !view.model.livingInputs.isEmpty else { return nil }
        let address = Addresses.valueModelQuestion(view.line.relationship.id)
        let form = page.form(address)
        let fields = view.model.livingInputs.map { input in
            form.text(
                "figures.\(input.id)", input.label, asked[input.id.description] ?? "",
                hint: EconomicsWords.figure(input, page.format))
        }
        return """
            <form class="form noprint" method="get" action="\(address)">\
            <div class="fields">\(fields)</div><p class="actions">\
            <button>\(ValueModelWords.ask)</button></p></form>
            """
    }

    /// The way there from the model: its fields stand on their own page.
    static func link(_ view: ValueModelView) -> Markup? {
        guard !view.model.livingInputs.isEmpty else { return nil }
        return """
            <a class="button" href="\(Addresses.valueModelQuestion(view.line.relationship.id))">\
            \(ValueModelWords.whatIf)</a>
            """
    }
}

/// The model as kept beside the model with other figures.
enum WhatIfPage {
    static func render(_ answer: WhatIf, _ page: Page) -> PageContent {
        let id = answer.kept.line.relationship.id
        return PageContent(
            title: "\(ValueModelWords.whatIf) · \(answer.kept.line.organizationName)",
            body: """
                \(ValueModelPage.crumbs(answer.kept.line, page))<h1>\(ValueModelWords.whatIf)</h1>
                <p class="lede">\(ValueModelWords.whatIfWhy)</p>
                \(answer.figures.isEmpty ? .empty : said(answer, page))
                \(WhatIfPart.form(answer.kept, page, asked: answer.figures))
                <p><a href="\(Addresses.valueModel(id))">\(ValueModelWords.back)</a></p>
                """, hasTwin: false)
    }

    private static func said(_ answer: WhatIf, _ page: Page) -> Markup {
        """
        \(sentence(answer, page.format))\(table(answer, page.format))
        <p class="notice">\(ValueModelWords.nothingKept)</p>
        \(DiagnosticsPart.render(
            answer.asked, on: Addresses.valueModel(answer.kept.line.relationship.id)))
        """
    }

    private static func sentence(_ answer: WhatIf, _ format: Formatter) -> Markup? {
        guard let before = answer.kept.standing.dvp, let after = answer.asked.standing.dvp else {
            return nil
        }
        let words = ValueModelWords.whatIfSays(
            format.percent(hundredths: before.hundredths),
            format.percent(hundredths: after.hundredths))
        return "<p class=\"said\"><b>\(words)</b></p>"
    }

    private static func table(_ answer: WhatIf, _ format: Formatter) -> Markup {
        let (kept, asked) = (answer.kept, answer.asked)
        let percent = row("DVP%", kept.percent, asked.percent) { format.percent($0) }
        let text = kept.text(format)
        let gain = row(ValueModelWords.netGain, kept.gain, asked.gain) { text.money($0).text }
        let low = row(ValueModelWords.low, kept.result?.netGain?.p5, asked.result?.netGain?.p5) {
            text.money($0).text
        }
        let high = row(
            ValueModelWords.high, kept.result?.netGain?.p95, asked.result?.netGain?.p95
        ) { text.money($0).text }
        return """
            <table class="list"><thead><tr><th scope="col">\(ValueModelWords.measure)</th>\
            <th scope="col" class="number">\(ValueModelWords.kept)</th>\
            <th scope="col" class="number">\(ValueModelWords.asked)</th>\
            <th scope="col" class="number">\(ValueModelWords.difference)</th></tr></thead>\
            <tbody>\(percent)\(gain)\(low)\(high)</tbody></table>
            """
    }

    private static func row(
        _ name: String, _ before: Double?, _ after: Double?, _ write: (Double) -> String
    ) -> Markup {
        var difference = "–"
        if let before, let after {
            let change = after - before
            difference = (change > 0 ? "+" : "") + write(change)
        }
        return """
            <tr><th scope="row">\(name)</th>\
            <td class="number" data-label="\(ValueModelWords.kept)">\
            \(before.map(write) ?? "–")</td>\
            <td class="number" data-label="\(ValueModelWords.asked)">\
            \(after.map(write) ?? "–")</td>\
            <td class="number" data-label="\(ValueModelWords.difference)">\(difference)</td></tr>
            """
    }
}

extension ValueModelView {
    /// DVP% to the tenth that is shown, so that the difference is that of what is read.
    fileprivate var percent: Double? { standing.dvp.map { Double($0.tenths) / 10 } }

    /// The net gain of the model, in its currency.
    fileprivate var gain: Double? { checked?.base.netGain?.value }
}
