import CustomerValue
import Markup
import UseCases

/// What the attendance rules have to say, the split that would keep them, and who is unheard.
struct SessionFindings {
    let planning: SessionPlanning
    let page: Page

    var markup: Markup {
        """
        <section class="part" id="findings" data-live="seats attributes stage">\
        <h2>\(SessionWords.findings)</h2>\
        <div class="stack">\(Self.notices(planning.plan))</div>\
        \(splitting ?? Self.groups(planning.split))\(unheard)</section>
        """
    }

    static func notices(_ plan: SessionPlan) -> Markup {
        let findings = plan.findings
        guard !findings.isEmpty else {
            return "<p class=\"notice good\">\(SessionWords.noFindings)</p>"
        }
        let list = findings.map { finding -> Markup in
            let state: Markup = finding.severity == .warn ? "warn" : ""
            return "<p class=\"notice \(state)\">\(finding.sentence)</p>"
        }
        return "<p class=\"quiet\">\(SessionWords.findingsWhy)</p>\(list)"
    }

    /// The proposal as a form, for those who may divide the session.
    private var splitting: Markup? {
        guard !planning.split.isEmpty, planning.session.state == .planned,
            page.may(SplitSession.audience)
        else { return nil }
        return SplitForm(planning: planning, page: page).markup
    }

    static func groups(_ split: [SessionGroup]) -> Markup? {
        guard !split.isEmpty else { return nil }
        let items = split.enumerated().map { index, group -> Markup in
            let function = group.function.map(PeopleWords.function) ?? SessionWords.executives
            let names = group.people.map(\.name).joined(separator: ", ")
            return """
                <li><b>\(SessionWords.sessionNumber(index + 1)), \(function)</b>: \(names)</li>
                """
        }
        return "<h3>\(SessionWords.split)</h3><ul>\(items)</ul>"
    }

    private var unheard: Markup? {
        let groups = planning.functionGroups
        let missing = groups.filter(\.isMissing)
        guard !planning.plan.functionsAffected.isEmpty else {
            let alignment = Addresses.alignment(planning.session.relationship)
            return """
                <h3>\(SessionWords.unheard)</h3><p class="quiet">\(PlannerWords.noFunctions) \
                <a href="\(alignment)#attributes">\(PlannerWords.toAlignment)</a></p>
                """
        }
        guard !missing.isEmpty else {
            return "<h3>\(SessionWords.unheard)</h3><p>\(SessionWords.unheardNone)</p>"
        }
        let items = missing.map { group -> Markup in
            let known = PlannerWords.pickThere(group.people.count)
            return """
                <li><b>\(PeopleWords.function(group.function))</b>, \
                \(PlannerWords.because(group.attributes) ?? ""): <a href="#seats">\
                \(known)</a></li>
                """
        }
        return "<h3>\(SessionWords.unheard)</h3><ul>\(items)</ul>"
    }
}
