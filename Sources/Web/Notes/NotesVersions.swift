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
        let lines = lines(changes)
        guard !lines.isEmpty else { return "<p>\(NotesPageWords.noChanges)</p>" }
        return """
            <details><summary>\(NotesPageWords.changes(document.number))</summary>\
            <ul>\(lines)</ul></details>
            """
    }

    /// A line that went where another came is one line in which words changed.
    private static func lines(_ changes: [TextChange]) -> [Markup] {
        var lines: [Markup] = []
        var rest = changes[...]
        while let change = rest.popFirst() {
            if case .removed(let old) = change, case .added(let new)? = rest.first,
                let reworded = reworded(old, new)
            {
                rest.removeFirst()
                lines.append(reworded)
            } else if let line = line(change) {
                lines.append(line)
            }
        }
        return lines
    }

    /// Nil where no words stayed: then it is another line.
    private static func reworded(_ old: String, _ new: String) -> Markup? {
        let words = TextChange.words(old, new)
        let hasKept = words.contains { change in
            guard case .kept(let text) = change else { return false }
            return text.contains { $0.isLetter }
        }
        guard hasKept else { return nil }
        let parts = words.map { change -> Markup in
            switch change {
            case .kept(let text): "\(text) "
            case .added(let text):
                "<span class=\"unseen\">\(NotesPageWords.added): </span><ins>\(text)</ins> "
            case .removed(let text):
                "<span class=\"unseen\">\(NotesPageWords.removed): </span><del>\(text)</del> "
            }
        }
        return "<li>\(parts)</li>"
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
