import CustomerValue
import Markup
import UseCases

/// Pieces that several pages show of promises.
enum PromiseParts {
    static func state(_ state: PromiseState) -> Markup {
        """
        <span class="state \(PromiseStateWords.style(state))">\
        \(PromiseStateWords.name(state))</span>
        """
    }

    /// The state, and that the other side's word is awaited.
    static func state(_ row: PromiseRow) -> Markup {
        let isAwaiting = row.line.promise.isAwaitingAcceptance
        let waiting: Markup? =
            isAwaiting ? "<small>\(PromiseStateWords.awaiting)</small>" : nil
        return "\(state(row.state))\(waiting)"
    }

    static func outlook(_ outlook: Outlook) -> Markup {
        """
        <span class="state \(PromiseStateWords.style(outlook))">\
        \(PromiseStateWords.name(outlook))</span>
        """
    }

    /// What happened, in order, with who did it and why.
    static func ledger(_ events: [PromiseEventLine], _ page: Page) -> Markup {
        let items = events.map { line -> Markup in
            let event = line.event
            let due: Markup? =
                event.kind == .renegotiated
                ? event.dueOn.map { " <b>\(page.format.day($0))</b>" } : nil
            let deed = PromiseStateWords.deed(event.kind, in: page.workspaceKind)
            return """
                <li><time datetime="\(event.at.text)">\(page.format.instant(event.at))</time>\
                <p>\(line.byName) \(deed)\(due)</p>\
                \(event.reason.isEmpty ? .empty : Markup.paragraphs(event.reason))</li>
                """
        }
        return "<ol class=\"timeline\">\(items)</ol>"
    }

    static func news(_ updates: [PromiseUpdateLine], _ page: Page) -> Markup {
        let items = updates.map { line -> Markup in
            """
            <li><time datetime="\(line.update.at.text)">\
            \(page.format.instant(line.update.at)), \(line.byName)</time>\
            <p>\(outlook(line.update.outlook)) \(line.update.text)</p></li>
            """
        }
        return "<ol class=\"timeline\">\(items)</ol>"
    }

    /// A figure of one sum per currency, never added across: the home currency is the big one,
    /// the others stand in its label.
    static func sums(_ amounts: [Money], _ label: String, _ page: Page) -> Markup {
        let home = amounts.firstIndex { $0.currency == page.format.homeCurrency }
        guard let first = home ?? amounts.indices.first else {
            return "<b>–</b><span>\(label)</span>"
        }
        let others = amounts.indices.filter { $0 != first }
            .map { page.format.shortMoney(amounts[$0]) }
        return """
            <b>\(page.format.shortMoney(amounts[first]))</b>\
            <span>\(ScorecardWords.sum(label, others: others))</span>
            """
    }

    static func reliability(
        _ reliability: Reliability, theirs: Bool = false, _ page: Page
    ) -> Markup {
        guard let ratio = reliability.ratio else {
            return "<b>–</b><span>\(ScorecardWords.nothingDue)</span>"
        }
        let share = page.format.percent(hundredths: ratio.rounded(places: 4))
        let counts = ScorecardWords.out(of: reliability.due, kept: reliability.kept)
        let label = theirs ? ScorecardWords.reliabilityTheirs : ScorecardWords.reliabilityOurs
        return "<b>\(share)</b><span>\(label) (\(counts))</span>"
    }
}
