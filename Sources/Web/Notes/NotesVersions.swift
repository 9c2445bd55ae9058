import CustomerValue
import Markup
import UseCases

/// Every version with what changed since the one before.
enum NotesVersions {
    static func render(_ documents: [NotesDocument], _ format: Formatter) -> Markup? {
        guard !documents.isEmpty else { return nil }
        let items = documents.changes.map { document, changes -> Markup in
            let title = NotesPageWords.version(document.number)
            let published = NotesPageWords.published(document, format)
            return """
                <li><p><b>\(title)</b>, \(published)</p>\(body(document, changes))</li>
                """
        }
        return """
            <section class="part noprint"><h2>\(NotesPageWords.versions)</h2>\
            <ol class="timeline">\(items)</ol></section>
            """
    }

    private static func body(_ document: NotesDocument, _ changes: [TextChange]) -> Markup {
        guard document.number > 1 else { return "<p>\(NotesPageWords.firstVersion)</p>" }
        let lines = changes.compactMap(line)
        guard !lines.isEmpty else { return "<p>\(NotesPageWords.noChanges)</p>" }
        return """
            <details><summary>\(NotesPageWords.changes(document.number))</summary>\
            <ul>\(lines)</ul></details>
            """
    }

    private static func line(_ change: TextChange) -> Markup? {
        switch change {
        case .kept, .added(""), .removed(""): nil
        case .added(let text): item(NotesPageWords.added, "<ins>\(text)</ins>")
        case .removed(let text): item(NotesPageWords.removed, "<del>\(text)</del>")
        }
    }

    /// The word is for those who do not see the colour.
    private static func item(_ word: String, _ text: Markup) -> Markup {
        "<li><span class=\"unseen\">\(word): </span>\(text)</li>"
    }
}
