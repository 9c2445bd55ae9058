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
            \(form.text(
                "investment", ValueModelWords.investment, terms.investment,
                hint: ValueModelWords.investmentHint, maximum: 40))\
            \(form.text("reference", ValueModelWords.reference, terms.reference, maximum: 40))</div>
            """
        return """
            <section class="part noprint" id="terms"><h2>\(ValueModelWords.terms)</h2>\
            \(form.render(fields, submit: FormWords.save, version: terms.version))</section>
            """
    }
}

/// The model as kept beside the model with other figures.
///
/// The question stands in the address, so that it can be sent to somebody; the script asks it again
/// while somebody types.
enum WhatIfPage {
    static func render(_ answer: WhatIf, _ page: Page) -> PageContent {
        PageContent(
            title: "\(ValueModelWords.whatIf) · \(answer.kept.line.organizationName)",
            body: """
                \(ValueModelPage.crumbs(answer.kept.line, page, below: true))<h1>\(ValueModelWords.whatIf)</h1>
                <p class="lede">\(ValueModelWords.whatIfWhy)</p>
                <div id="answer" role="status">\(sentence(answer, page.format))\
                \(table(answer, page.format))\(faults(answer))</div>
                \(form(answer, page))
                """)
    }

    private static func faults(_ answer: WhatIf) -> Markup? {
        DiagnosticsPart.render(
            answer.asked, on: Addresses.valueModel(answer.kept.line.relationship.id))
    }

    /// A form that asks and changes nothing: it needs no token, and its address says it all.
    private static func form(_ answer: WhatIf, _ page: Page) -> Markup {
        let address = Addresses.valueModelQuestion(answer.kept.line.relationship.id)
        guard !answer.kept.model.livingInputs.isEmpty else {
            return "<div class=\"empty\"><p>\(ValueModelWords.noInputs)</p></div>"
        }
        let form = page.form(address)
        let fields = answer.kept.model.livingInputs.map { input in
            form.text(
                "figures.\(input.id)", input.label,
                answer.figures[input.id.description] ?? "",
                hint: EconomicsWords.figure(input, page.format), maximum: 120)
        }
        return """
            <section class="part noprint" id="what-if"><h2>\(ValueModelWords.otherFigures)</h2>\
            <p class="quiet">\(ValueModelWords.otherFiguresHelp)</p>\
            <form class="form" method="get" action="\(address)" data-ask \
            data-offline="\(ValueModelWords.noAnswer)"><div class="fields">\(fields)</div>\
            <p class="actions"><button>\(ValueModelWords.ask)</button> \
            <a href="\(address)">\(ValueModelWords.asKept)</a></p></form></section>
            """
    }

    private static func sentence(_ answer: WhatIf, _ format: Formatter) -> Markup? {
        guard !answer.figures.isEmpty else { return nil }
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
