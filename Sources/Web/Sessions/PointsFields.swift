import CustomerValue
import Markup

/// A customer's points as numbers, one line for each attribute, with their total under them.
struct PointsFields {
    let form: FormView
    let attributes: [ValueAttribute]
    /// As stored; nil before the first points.
    let bar: Bar?

    /// What the form around them needs for its script.
    static let behaviour: Markup = """
         data-bar data-less="\(SessionPageWords.less)" data-more="\(SessionPageWords.moreLabel)"
        """

    var markup: Markup {
        let total = bar?.total ?? 0
        return """
            <ul class="points">\(attributes.map(row))</ul>\
            <p class="total\(total == Bar.fullPoints ? " good" : "")" data-total \
            data-words="\(SessionPageWords.totalWords)" data-over="\(SessionPageWords.totalOver)" \
            data-full="\(SessionPageWords.totalFull)">\(SessionPageWords.total(total))</p>
            """
    }

    private func row(_ attribute: ValueAttribute) -> Markup {
        let name = "points.\(attribute.id)"
        let stored = bar?.points[attribute.id].map(String.init) ?? ""
        let problems = form.state?.problems(with: name) ?? []
        let errors = problems.map { problem -> Markup in
            "<span class=\"error full\">\(FailureWords.sentence(problem))</span>"
        }
        let invalid: Markup = problems.isEmpty ? "" : " aria-invalid=\"true\""
        return """
            <li>\(attribute.swatch)<label for="\(name)">\(attribute.name)</label>\
            <span class="steps"><input id="\(name)" name="\(name)" type="number" \
            inputmode="numeric" min="0" max="1000" value="\(form.value(name, stored))"\(invalid)>\
            </span>\(errors)</li>
            """
    }
}
