import CustomerValue
import Markup
import UseCases

/// Who did what and when, newest first, with every field before and after.
enum HistoryPage {
    static func render(_ history: History, _ page: Page) -> PageContent {
        let title = HistoryWords.title(history.subject?.kind)
        let entries = history.lines.map { entry($0, page.format) }
        let list: Markup =
            entries.isEmpty
            ? "<div class=\"empty\"><p>\(HistoryWords.empty)</p></div>"
            : "<ol class=\"timeline\">\(entries)</ol>"
        let older: Markup? = history.next.map {
            """
            <p class="actions"><a class="button plain" href="\(page.path)?before=\($0)">\
            \(HistoryWords.older)</a></p>
            """
        }
        return PageContent(
            title: title,
            body: """
                \(crumbs(history))<h1>\(title)</h1><p class="lede">\(HistoryWords.lede)</p>
                <section class="part"><h2>\(HistoryWords.newestFirst)</h2>\(list)\(older)</section>
                """)
    }

    private static func crumbs(_ history: History) -> Markup {
        let back = history.subject.flatMap { subject in
            page(of: subject.kind)?.filled(subject.id)
        }
        let record = back.map { [(HistoryWords.toRecord, $0)] } ?? []
        return Crumbs.render([(LayoutWords.history, Addresses.history.path)] + record)
    }

    /// The page of a record, where it has one of its own.
    private static func page(of kind: Subject.Kind) -> Pattern? {
        switch kind {
        case .relationship: Addresses.relationship
        case .organization: Addresses.organization
        case .person: Addresses.person
        case .session: Addresses.session
        case .opportunity: Addresses.opportunity
        case .promise: Addresses.promise
        case .catalogueEntry: Addresses.catalogueEntry
        default: nil
        }
    }

    private static func entry(_ line: JournalLine, _ format: Formatter) -> Markup {
        let record = line.record
        let subject = Addresses.recordHistory(record.subject.kind, record.subject.id)
        let changes = line.changes.filter { ($0.before ?? "") != ($0.after ?? "") }.map(change)
        let list: Markup = changes.isEmpty ? .empty : "<ul>\(changes)</ul>"
        return """
            <li><time>\(format.instant(record.at))</time>\
            <p><b>\(HistoryWords.sentence(record.deed))</b> \(line.actorName) · \
            <a href="\(subject)">\(HistoryWords.kind(record.subject.kind))</a></p>\(list)</li>
            """
    }

    private static func change(_ change: FieldChange) -> Markup {
        let before: Markup? = change.before.map { "<del>\($0)</del> " }
        let after: Markup =
            change.after.map { "<ins>\($0)</ins>" }
            ?? "<span class=\"quiet\">\(HistoryWords.removed)</span>"
        return "<li>\(HistoryWords.field(change.name)): \(before)\(after)</li>"
    }
}
