import CustomerValue
import Markup
import UseCases

/// What the customer said about the notes, with names.
enum NotesAnswers {
    static func acknowledgements(
        _ lines: [AcknowledgementLine], _ format: Formatter
    ) -> Markup {
        guard !lines.isEmpty else { return none }
        let items = lines.map { line -> Markup in
            let said = NotesPageWords.said(
                line.personName, line.acknowledgement.number, line.acknowledgement.at, format)
            return "<li>\(said)</li>"
        }
        return "<ul>\(items)</ul>"
    }

    static func corrections(_ lines: [CorrectionLine], _ format: Formatter) -> Markup {
        guard !lines.isEmpty else { return none }
        return lines.map { line -> Markup in
            let said = NotesPageWords.said(
                line.personName, line.correction.number, line.correction.at, format)
            let passage = line.correction.passage
            let about: Markup? =
                passage.isEmpty ? nil : "<del class=\"quiet\">\(passage)</del><br>"
            return """
                <blockquote class="quote">\(about)\(line.correction.text)\
                <footer>\(said)</footer></blockquote>
                """
        }.joined()
    }

    private static var none: Markup { "<p class=\"quiet\">\(NotesPageWords.noneYet)</p>" }
}
