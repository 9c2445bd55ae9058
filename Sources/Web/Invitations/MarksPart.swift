import CustomerValue
import Markup
import UseCases

/// What guests marked, for those who are to know it: how many, and who.
enum MarksPart {
    static func section(_ marks: [NamedMark], _ attributes: [ValueAttribute]) -> Markup? {
        guard let list = render(marks, attributes) else { return nil }
        return "<section class=\"part\"><h2>\(InvitingWords.marksTitle)</h2>\(list)</section>"
    }

    static func render(_ marks: [NamedMark], _ attributes: [ValueAttribute]) -> Markup? {
        guard !marks.isEmpty else { return nil }
        let items = attributes.flatMap { attribute in
            MarkKind.allCases.compactMap { line($0, attribute, marks) }
        }
        return "<ul class=\"marks\">\(items)</ul>"
    }

    private static func line(
        _ kind: MarkKind, _ attribute: ValueAttribute, _ marks: [NamedMark]
    ) -> Markup? {
        let names = marks.filter { $0.mark.attribute == attribute.id && $0.mark.kind == kind }
            .map(\.personName)
        guard !names.isEmpty else { return nil }
        let said = InvitingWords.mark(kind, names.count, names.joined(separator: ", "))
        return """
            <li>\(attribute.swatch) \(attribute.name) <span class="quiet">\(said)</span></li>
            """
    }
}
