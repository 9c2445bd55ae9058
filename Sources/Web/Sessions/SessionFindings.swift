import CustomerValue
import Markup
import UseCases

/// What the attendance rules have to say, the split that would keep them, and who is unheard.
struct SessionFindings {
    let planning: SessionPlanning

    var markup: Markup {
        let findings = planning.findings
        let list = findings.map { finding -> Markup in
            let state: Markup = finding.severity == .warn ? "warn" : ""
            return "<p class=\"notice \(state)\">\(finding.sentence)</p>"
        }
        let body: Markup =
            findings.isEmpty
            ? "<p class=\"notice good\">\(SessionWords.noFindings)</p>"
            : "<p class=\"quiet\">\(SessionWords.findingsWhy)</p>\(list)"
        return """
            <section class="part"><h2>\(SessionWords.findings)</h2>\
            <div class="stack">\(body)</div>\(split)\(unheard)</section>
            """
    }

    private var split: Markup? {
        guard !planning.split.isEmpty else { return nil }
        let items = planning.split.enumerated().map { index, group -> Markup in
            let function = group.function.map(PeopleWords.function) ?? SessionWords.executives
            let names = group.people.map(\.name).joined(separator: ", ")
            return """
                <li><b>\(SessionWords.sessionNumber(index + 1)), \(function)</b>: \(names)</li>
                """
        }
        return "<h3>\(SessionWords.split)</h3><ul>\(items)</ul>"
    }

    private var unheard: Markup? {
        guard !planning.people.isEmpty else { return nil }
        let functions = planning.plan.functionsUnheard
        let names =
            functions.isEmpty
            ? SessionWords.unheardNone
            : functions.map(PeopleWords.function).joined(separator: ", ")
        return "<h3>\(SessionWords.unheard)</h3><p>\(names)</p>"
    }
}
