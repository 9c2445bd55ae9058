import Charts
import CustomerValue
import Markup
import UseCases

/// What is printed and taken along: agenda, our bar beside a blank one, the calculations. It
/// holds what the customer may see, and nothing else.
struct SessionPack {
    let planning: SessionPlanning
    let page: Page

    var markup: Markup {
        let session = planning.session
        return """
            <section class="part"><h2 class="noprint">\(SessionWords.pack)</h2>\
            <p class="quiet noprint">\(SessionWords.packPrint)</p>
            <article class="paper"><h2>\(page.actor?.workspace.name ?? "") · \
            \(planning.line.organizationName)</h2><p>\(page.format.instant(session.startsAt))</p>\
            <h3>\(SessionWords.agenda)</h3><ol>\(agenda)</ol>\
            <h3>\(SessionWords.bars)</h3><p>\(SessionWords.barsNote)</p>\(bars)\(blank)\
            <h3>\(SessionWords.numbers)</h3>\(numbers)</article></section>
            """
    }

    private var agenda: [Markup] {
        let agenda = SessionAgenda(minutes: planning.session.minutes)
        return SessionPage.allCases.map { part -> Markup in
            "<li>\(SessionWords.agendaLine(part, minutes: agenda.minutes(of: part)))</li>"
        }
    }

    private var living: [ValueAttribute] {
        planning.attributes.filter { $0.retiredAt == nil }
    }

    private var bars: Markup {
        let home = page.actor?.workspace.name ?? ""
        let other = planning.line.organizationName
        let segments = planning.attributes.compactMap { attribute in
            planning.agreedBar?.points[attribute.id].map { points in
                StackedBars.Segment(
                    key: attribute.id.description, name: attribute.name, points: points,
                    palette: attribute.position + 1)
            }
        }
        return StackedBars(
            words: FigureWords(
                id: "pack", title: SessionPageWords.bars,
                description: SessionPageWords.barsDescription(home, other),
                tableLabel: SessionPageWords.showTable, empty: SessionPageWords.noBars),
            columns: [
                StackedBars.Column(
                    title: SessionPageWords.thinks(home), segments: segments,
                    blank: SessionPageWords.blankOurs),
                StackedBars.Column(
                    title: SessionPageWords.says(other), segments: [],
                    blank: SessionPageWords.blankTheirs),
            ], nameHead: SessionPageWords.attribute, totalHead: SessionPageWords.total
        ).figure.svg
    }

    private var blank: Markup {
        let rows = living.map { attribute -> Markup in
            """
            <tr><th scope="row">\(attribute.swatch) \(attribute.name)</th>\
            <td>\(attribute.what)</td><td>\(attribute.how)</td><td class="number"></td></tr>
            """
        }
        return """
            <table class="list"><thead><tr><th scope="col">\(SessionPageWords.attribute)</th>\
            <th scope="col">\(SessionPageWords.what)</th>\
            <th scope="col">\(SessionPageWords.how)</th>\
            <th scope="col" class="number">\(SessionWords.points)</th></tr></thead>\
            <tbody>\(rows)</tbody></table>
            """
    }

    private var numbers: Markup {
        guard !planning.prepared.isEmpty else {
            return "<p>\(SessionWords.noNumbers)</p>"
        }
        let items = planning.prepared.map { prepared -> Markup in
            """
            <li><b>\(prepared.driver.name)</b>: \
            \(EconomicsWords.calculation(prepared, page.format))</li>
            """
        }
        return "<ul>\(items)</ul>"
    }
}
