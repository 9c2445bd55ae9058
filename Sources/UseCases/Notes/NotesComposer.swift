import CustomerValue

/// Writes the first draft of the notes in the order of the method: today, future, measure, and what
/// was put aside; per attribute and per opportunity, with who said what in their own words.
///
/// Plain text with light marks: `# ` and `## ` head parts, `- ` begins a point, `> ` a quote.
struct NotesComposer {
    let capture: NotesCapture

    var text: String {
        let parts = [[NotesWords.opening(capture)], today, future, measure, parked]
        return parts.map { $0.joined(separator: "\n") }.filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }

    // MARK: Today

    private var today: [String] {
        let named = capture.attributes.compactMap { attribute -> [String]? in
            let items = items(on: .today) { $0.attribute == attribute.id }
            let theirs = capture.theirs?.points[attribute.id]
            let marks = capture.marks.filter { $0.mark.attribute == attribute.id }
            guard theirs != nil || !items.isEmpty || !marks.isEmpty else { return nil }
            let points = theirs.map {
                NotesWords.points($0, expected: capture.ours?.points[attribute.id])
            }
            let texts = [attribute.what, attribute.how].map(\.singleLine).filter { !$0.isEmpty }
            return ["## \(attribute.name)"] + texts + [points].compactMap(\.self)
                + marks.map(NotesWords.mark) + items
        }
        let others = items(on: .today) { $0.attribute == nil }
        return section(NotesWords.today, named, others, before: bars)
    }

    /// The bars beside each other, with how far they agree.
    private var bars: [String] {
        let columns = capture.theirBars.map { (NotesWords.column($0.name), $0.bar) }
        guard !columns.isEmpty else { return [] }
        let ours = capture.ours.map { [(NotesWords.ourColumn, $0)] } ?? []
        let all = columns + ours
        let rows = capture.attributes.filter { attribute in
            all.contains { $0.1.points[attribute.id] != nil }
        }.map { attribute in
            NotesWords.row([attribute.name] + all.map { points(attribute.id, in: $0.1) })
        }
        let agreement = capture.theirs.flatMap { theirs in
            capture.ours.flatMap { Agreement(ours: $0, theirs: theirs) }
        }
        return [agreement.map(NotesWords.agreement)].compactMap(\.self)
            + [NotesWords.row([NotesWords.attribute] + all.map(\.0))] + rows
    }

    private func points(_ attribute: ID<ValueAttribute>, in bar: Bar) -> String {
        bar.points[attribute].map(String.init) ?? NotesWords.untouched
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
        return section(NotesWords.future, named, others, before: division(of: ranked))
    }

    /// Who would put how much where.
    private func division(of opportunities: [Opportunity]) -> [String] {
        let ballots = capture.ballots.filter { !$0.amounts.isEmpty }
        guard !ballots.isEmpty else { return [] }
        let rows = opportunities.filter { opportunity in
            ballots.contains { $0.amounts[opportunity.id] != nil }
        }.map { opportunity in
            NotesWords.row(
                [opportunity.title]
                    + ballots.map {
                        $0.amounts[opportunity.id].map(NotesWords.money) ?? NotesWords.untouched
                    })
        }
        let heads = ballots.map { $0.name ?? NotesWords.you }
        return [NotesWords.row([NotesWords.opportunity] + heads)] + rows
    }

    private func amount(_ opportunity: Opportunity) -> Int64 {
        let given = capture.ballots.compactMap { $0.amounts[opportunity.id]?.amountMinor }
        return given.isEmpty ? -1 : given.reduce(0, +)
    }

    // MARK: Measure

    private var measure: [String] {
        let statements = capture.statements.map { line in
            NotesWords.statement(line, about: subject(of: line.statement))
        }
        let scale = capture.scale.map(NotesWords.scale) ?? []
        let requests = capture.requests.map(NotesWords.request)
        let parts = [
            (NotesWords.numbers, statements), (NotesWords.scaleTitle, scale),
            (NotesWords.requests, requests),
        ].filter { !$0.1.isEmpty }
        return section(
            NotesWords.measure, parts.map { ["## \($0.0)"] + $0.1 },
            items(on: .measure) { _ in true })
    }

    private func subject(of statement: EconomicStatement) -> String {
        if !statement.label.isEmpty { return statement.label }
        let driver = capture.drivers.first { $0.id == statement.driver }?.name
        return driver ?? capture.opportunities.first { $0.id == statement.opportunity }?.title
            ?? NotesWords.number
    }

    // MARK: Put aside

    private var parked: [String] {
        section(NotesWords.parked, [], capture.parked.map(NotesWords.parked))
    }

    // MARK: Parts

    private func section(
        _ title: String, _ named: [[String]], _ others: [String], before: [String] = []
    ) -> [String] {
        guard !named.isEmpty || !others.isEmpty || !before.isEmpty else { return [] }
        let rest = others.isEmpty || named.isEmpty ? others : ["## \(NotesWords.more)"] + others
        let bodies = named + (rest.isEmpty ? [] : [rest])
        return ["# \(title)"] + before + bodies.flatMap { [""] + $0 }
    }

    private func items(
        on page: SessionPage, where isWanted: (NoteItem) -> Bool
    ) -> [String] {
        capture.notes.filter { $0.item.page == page && isWanted($0.item) }
            .flatMap(NotesWords.lines)
    }
}
