import CustomerValue
import Markup
import UseCases

/// A customer's points as numbers, one line for each attribute, with their total floating under
/// them. With scripts every number is kept by itself as it changes; without, the form keeps all.
struct PointsFields {
    let page: Page
    /// Where the whole bar is kept, and where one attribute's points are.
    let form: FormView
    let each: FormView
    let attributes: [ValueAttribute]
    /// As stored; nil before the first points.
    let bar: Bar?
    /// Whether the form's button only keeps, so that a script which keeps by itself hides it.
    let isButtonPlain: Bool

    /// What the form around them needs for its script.
    var behaviour: Markup {
        """
         data-bar data-each="\(each.action)" data-who="\(page.actor?.key ?? "")"\
        \(Markup.attribute("data-hides-button", when: isButtonPlain)) \
        data-less="\(SessionPageWords.less)" data-more="\(SessionPageWords.moreLabel)" \
        data-scale="\(SessionPageWords.scale)" data-apply="\(SessionPageWords.applyScaled)" \
        data-cancel="\(BarWords.cancel)" data-kept="\(BarWords.kept)" \
        data-keeping="\(BarWords.keeping)" data-offline="\(BarWords.offline)" \
        data-signed-out="\(BarWords.signedOut)" data-refused="\(BarWords.refused)" \
        data-border="\(BarWords.border)" data-border-value="\(BarWords.borderValue)" \
        data-rest="\(BarWords.rest)"
        """
    }

    var markup: Markup {
        let total = bar?.total ?? 0
        let good: Markup = total == Bar.fullPoints ? " good" : ""
        return """
            <div class="slider" data-slider></div>\(refusal)\
            <ul class="points">\(attributes.map(row))</ul>\
            <div class="remainder"><b class="total\(good)" data-total \
            data-words="\(SessionPageWords.totalWords)" data-over="\(SessionPageWords.totalOver)" \
            data-full="\(SessionPageWords.totalFull)">\(SessionPageWords.total(total))</b>\
            <span class="quiet" role="status" data-state></span></div>
            """
    }

    /// What is stored, for the script: it takes over what others changed, but for what is being
    /// typed here.
    static func stored(_ bar: Bar?, version: Int) -> Markup {
        """
        <div id="stored-points" data-live="bar attributes" hidden>\
        <span data-stored="\(bar?.draftText ?? "")" data-version="\(version)"></span></div>
        """
    }

    private func row(_ attribute: ValueAttribute) -> Markup {
        let name = "points.\(attribute.id)"
        let stored = bar?.points[attribute.id].map(String.init) ?? ""
        let problems = (form.state?.problems(with: name) ?? []) + ownProblems(of: attribute)
        let errors = problems.map { problem -> Markup in
            "<span class=\"error full\">\(FailureWords.sentence(problem))</span>"
        }
        let invalid: Markup = problems.isEmpty ? "" : " aria-invalid=\"true\""
        return """
            <li>\(attribute.swatch)<label for="\(name)" dir="auto">\(attribute.name)</label>\
            <span class="steps"><input id="\(name)" name="\(name)" type="number" \
            inputmode="numeric" min="0" max="1000" autocomplete="off" \
            value="\(form.value(name, stored))"\(invalid)></span>\(errors)</li>
            """
    }

    /// What is wrong with the one number that was sent by itself.
    private func ownProblems(of attribute: ValueAttribute) -> [FieldProblem] {
        guard let state = each.state, state.values["attribute"] == attribute.id.description
        else { return [] }
        return state.problems(with: "points") + state.problems(with: "attribute")
    }

    /// Why no number is taken at all, such as a session that was called off.
    private var refusal: Markup? {
        guard case .rule(let rule)? = each.state?.refusal else { return nil }
        return "<p class=\"error\" role=\"alert\">\(RuleWords.sentence(rule))</p>"
    }
}

extension Actor {
    /// Tells people apart in a browser: what one typed is not sent in another's name.
    var key: String {
        switch identity {
        case .member(let id, _, _): id.description
        case .guest(let id, _): id.description
        }
    }
}
