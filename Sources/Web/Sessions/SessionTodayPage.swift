import Charts
import CustomerValue
import Markup
import UseCases

/// Page 1, today: our bar filled, theirs blank until they touch it, and the difference in words.
enum SessionTodayPage {
    static func render(_ today: SessionToday, _ page: Page) -> PageContent {
        let home = page.actor?.workspace.name ?? ""
        let capture = SessionCapture(
            part: .today, frame: today.frame, attributes: today.attributes, opportunities: [],
            page: page)
        return SessionScreen.render(
            .today, today.frame, page,
            left: """
                <section class="card"><div id="bars-now" data-live="bar attributes">\
                \(figure(today, home: home))\(tally(today))</div>\
                <div id="marks-now" data-live="marks">\
                \(MarksPart.render(today.marks, today.attributes))</div>\
                \(CustomerBarForm(today: today, page: page).markup)</section>
                """,
            right: """
                <div class="stack"><h1 class="ask">\
                \(SessionPageWords.question(.today, home: home))</h1>\(capture.markup)</div>
                """)
    }

    private static func figure(_ today: SessionToday, home: String) -> Markup {
        let other = today.frame.line.organizationName
        let ours = today.attributes.compactMap { attribute in
            today.ours?.points[attribute.id].map { segment(attribute, $0) }
        }
        let theirs = today.attributes.compactMap { attribute in
            today.theirs?.bar.points[attribute.id].map { points in
                let isNew = (today.ours?.points[attribute.id] ?? 0) == 0 && today.ours != nil
                return segment(attribute, points, mark: isNew ? SessionPageWords.new : nil)
            }
        }
        return StackedBars(
            words: FigureWords(
                id: "bars", title: SessionPageWords.bars,
                description: SessionPageWords.barsDescription(home, other),
                tableLabel: SessionPageWords.showTable, empty: SessionPageWords.noBars),
            columns: [
                StackedBars.Column(
                    title: SessionPageWords.thinks(home), segments: ours,
                    blank: SessionPageWords.blankOurs),
                StackedBars.Column(
                    title: SessionPageWords.says(other),
                    note: today.theirs.map(SessionPageWords.draftNote), segments: theirs,
                    blank: SessionPageWords.blankTheirs),
            ], nameHead: SessionPageWords.attribute, totalHead: SessionPageWords.total
        ).figure.markup
    }

    private static func segment(
        _ attribute: ValueAttribute, _ points: Int, mark: String? = nil
    ) -> StackedBars.Segment {
        StackedBars.Segment(
            key: attribute.id.description, name: attribute.name, points: points,
            palette: attribute.position + 1, mark: mark)
    }

    private static func tally(_ today: SessionToday) -> Markup {
        guard let agreement = today.agreement else {
            return "<p class=\"quiet\">\(SessionPageWords.fillFirst)</p>"
        }
        let differences = BarDifferences(
            agreement: agreement,
            names: Dictionary(
                today.attributes.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
            other: today.frame.line.organizationName)
        let shares: Markup? =
            agreement.isBetweenFullBars
            ? nil : " <span class=\"quiet\">\(SessionPageWords.asShares)</span>"
        return """
            <p class="tally"><b>\(agreement.index.rounded(places: 0))</b>\
            <span>\(SessionPageWords.inAgreement) \(differences.sentence)\(shares)</span></p>
            """
    }
}
