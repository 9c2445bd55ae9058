import CustomerValue
import Markup
import UseCases
import ValueModel

/// What the model would say: the script takes the answer out of this page; without it the page is
/// never asked for.
enum ModelPreviewPage {
    static func render(_ preview: ModelPreview, _ page: Page) -> PageContent {
        PageContent(
            title: "\(ValueModelWords.title) · \(preview.view.line.organizationName)",
            body: """
                \(ValueModelPage.crumbs(preview.view.line, page, below: true))\
                <h1>\(ValueModelWords.asTyped)</h1><div id="answer">\(answer(preview, page))</div>
                """, hasTwin: false)
    }

    private static func answer(_ preview: ModelPreview, _ page: Page) -> Markup {
        let sentences = preview.diagnostics.map { diagnostic -> Markup in
            let style = diagnostic.severity == .error ? "bad" : "warn"
            return "<p class=\"state \(style)\">\(diagnostic.sentence)</p>"
        }
        let figure = preview.figure.map { money -> Markup in
            "<p><b>\(ValueModelWords.wouldBe(page.format.money(money)))</b></p>"
        }
        let whole = ResultPart.sentence(preview.view, page.format).map { text -> Markup in
            "<p>\(text)</p>"
        }
        return "\(sentences)\(line(preview))\(figure)\(whole)<p class=\"quiet\">"
            + "\(ValueModelWords.notKept)</p>"
    }

    /// The formula again, with what is wrong marked in it.
    private static func line(_ preview: ModelPreview) -> Markup? {
        guard case .driver(let id) = preview.part,
            let index = preview.view.model.livingDrivers.firstIndex(where: { $0.id == id })
        else { return nil }
        let wrong = preview.diagnostics.filter { $0.place == .driver(index, .formula) }
        guard !wrong.isEmpty else { return nil }
        return FormulaLine(
            formula: preview.view.model.livingDrivers[index].formula, diagnostics: wrong,
            targets: [:]
        ).markup
    }
}
