import CustomerValue

/// Writes the first draft of the notes in the order of the method: today, future, measure; per
/// attribute and per opportunity, with who said what in their own words.
///
/// Plain text with light marks: `# ` and `## ` head parts, `- ` begins a point, `> ` a quote.
struct NotesComposer {
    let capture: NotesCapture

    var text: String {
        let parts = [[NotesWords.opening(capture)], today, future, measure]
        return parts.map { $0.joined(separator: "\n") }.filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }

    // MARK: Today

    private var today: [String] {
        let named = capture.attributes.compactMap { attribute -> [String]? in
            let items = items(on: .today) { $0.attribute == attribute.id }
            let theirs = capture.theirs?.points[attribute.id]
            guard theirs != nil || !items.isEmpty else { return nil }
            let points = theirs.map {
                NotesWords.points($0, expected: capture.ours?.points[attribute.id])
            }
            return ["## \(attribute.name)"] + [points].compactMap(\.self) + items
        }
        let others = items(on: .today) { $0.attribute == nil }
        return section(NotesWords.today, named, others)
    }

    // MARK: Future

    private var future: [String] {
        let ranked = capture.opportunities.sorted { left, right in
            amount(left) > amount(right)
        }
        let named = ranked.compactMap { opportunity -> [String]? in
            let items = items(on: .future) { $0.opportunity == opportunity.id }
            let money = capture.ballot?.amounts[opportunity.id]
            let isFromHere = opportunity.session == capture.line.session.id
            guard money != nil || isFromHere || !items.isEmpty else { return nil }
            let lines = [money.map(NotesWords.given), opportunity.how].compactMap(\.self)
            return ["## \(opportunity.title)"] + lines.filter { !$0.isEmpty } + items
        }
        let others = items(on: .future) { $0.opportunity == nil }
        return section(NotesWords.future, named, others)
    }

    private func amount(_ opportunity: Opportunity) -> Int64 {
        capture.ballot?.amounts[opportunity.id]?.amountMinor ?? -1
    }

    // MARK: Measure

    private var measure: [String] {
        let statements = capture.statements.map { line in
            NotesWords.statement(line, about: subject(of: line.statement))
        }
        let scale = capture.scale.map(NotesWords.scale) ?? []
        let requests = capture.requests.map(NotesWords.request)
        let lines = statements + scale + requests + items(on: .measure) { _ in true }
        return section(NotesWords.measure, [], lines)
    }

    private func subject(of statement: EconomicStatement) -> String {
        if !statement.label.isEmpty { return statement.label }
        let driver = capture.drivers.first { $0.id == statement.driver }?.name
        return driver ?? capture.opportunities.first { $0.id == statement.opportunity }?.title
            ?? NotesWords.number
    }

    // MARK: Parts

    private func section(_ title: String, _ named: [[String]], _ others: [String]) -> [String] {
        guard !named.isEmpty || !others.isEmpty else { return [] }
        let rest = others.isEmpty || named.isEmpty ? others : ["## \(NotesWords.more)"] + others
        let bodies = named + (rest.isEmpty ? [] : [rest])
        return ["# \(title)"] + bodies.flatMap { [""] + $0 }
    }

    private func items(
        on page: SessionPage, where isWanted: (NoteItem) -> Bool
    ) -> [String] {
        capture.notes.filter { $0.item.page == page && isWanted($0.item) }
            .flatMap(NotesWords.lines)
    }
}
