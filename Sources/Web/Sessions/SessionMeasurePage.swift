import CustomerValue
import Markup
import UseCases

/// Page 3, measure: what we prepared, their numbers, the scale, and what nobody has at hand.
enum SessionMeasurePage {
    static func render(_ measure: SessionMeasure, _ page: Page) -> PageContent {
        let home = page.actor?.workspace.name ?? ""
        let capture = SessionCapture(
            part: .measure, frame: measure.frame, attributes: measure.attributes,
            opportunities: measure.opportunities, page: page)
        let forms = EconomicsForms(measure: measure, page: page)
        return SessionScreen.render(
            .measure, measure.frame, page,
            left: """
                <div class="stack"><h1 class="ask">\
                \(SessionPageWords.question(.measure, home: home))</h1>\
                <div id="prepared-now" data-live="economics">\
                \(prepared(measure, page.format))</div>\
                <div class="card"><h2>\(EconomicsWords.numbers)</h2>\
                <div id="numbers-now" data-live="economics">\
                \(numbers(measure, forms, page))</div>\(forms.statement)</div>\
                <div class="card"><h2>\(EconomicsWords.scale)</h2>\
                <div id="scale-now" data-live="economics">\(forms.scale)</div></div></div>
                """,
            right: """
                <div class="stack">\(capture.markup)<div class="card">\
                <h2>\(EconomicsWords.requests)</h2>\
                <div id="requests-now" data-live="economics">\
                \(requests(measure, forms, page.format))</div>\
                \(forms.request)</div></div>
                """)
    }

    private static func prepared(_ measure: SessionMeasure, _ format: Formatter) -> Markup {
        let lines = measure.prepared.map { prepared -> Markup in
            let driver = prepared.driver
            let attribute = measure.attributes.first { $0.id == driver.attribute }
            return """
                <li>\(attribute?.swatch ?? "<span class=\"swatch\"></span>")\
                <p><b>\(driver.name)</b></p>\
                <p>\(EconomicsWords.calculation(prepared, format))</p></li>
                """
        }
        let list: Markup =
            lines.isEmpty
            ? "<p class=\"quiet\">\(EconomicsWords.noneprepared)</p>"
            : """
            <p class="quiet">\(EconomicsWords.preparedWhy)</p><ol class="heard">\(lines)</ol>
            """
        return "<div class=\"card\"><h2>\(EconomicsWords.prepared)</h2>\(list)</div>"
    }

    private static func numbers(
        _ measure: SessionMeasure, _ forms: EconomicsForms, _ page: Page
    ) -> Markup {
        guard !measure.statements.isEmpty else {
            return "<p class=\"quiet\">\(EconomicsWords.noNumbers)</p>"
        }
        let rows = measure.statements.map { line -> Markup in
            let statement = line.statement
            let person: Markup? = line.personName.map { "<small>\($0)</small>" }
            return """
                <tr><th scope="row">\(subject(of: statement, measure))\(person)</th>\
                <td data-label="\(EconomicsWords.value)">\
                \(EconomicsWords.value(statement.value, page.format))\
                \(TakeFigureForms.render(statement, measure, page))\
                \(forms.correction(of: statement))</td>\
                <td data-label="\(EconomicsWords.doubt)">\(statement.note)</td></tr>
                """
        }
        return """
            <table class="list"><thead><tr><th scope="col">\(EconomicsWords.about)</th>\
            <th scope="col">\(EconomicsWords.value)</th>\
            <th scope="col">\(EconomicsWords.doubt)</th></tr></thead><tbody>\(rows)</tbody></table>
            """
    }

    private static func subject(
        of statement: EconomicStatement, _ measure: SessionMeasure
    ) -> String {
        if !statement.label.isEmpty { return statement.label }
        let driver = measure.prepared.first { $0.driver.id == statement.driver }?.driver.name
        return driver
            ?? measure.opportunities.first { $0.id == statement.opportunity }?.title ?? ""
    }

    private static func requests(
        _ measure: SessionMeasure, _ forms: EconomicsForms, _ format: Formatter
    ) -> Markup {
        guard !measure.requests.isEmpty else {
            return "<p class=\"quiet\">\(EconomicsWords.noRequests)</p>"
        }
        let items = measure.requests.map { request -> Markup in
            let isLate = request.answeredAt == nil && request.dueOn < measure.today
            let state: Markup = isLate ? "bad" : request.answeredAt == nil ? "warn" : "good"
            let answer: Markup? =
                request.answer.isEmpty ? nil : "<p class=\"full\">\(request.answer)</p>"
            return """
                <li><span class="swatch"></span><p>\(request.question)</p>\
                <p><span class="state \(state)">\(EconomicsWords.due(request, format))</span></p>\
                \(answer)\(forms.steps(on: request))</li>
                """
        }
        return "<ol class=\"heard\">\(items)</ol>"
    }
}
