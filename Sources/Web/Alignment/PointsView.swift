import CustomerValue
import Markup
import UseCases

/// A list of attributes with a number each, and how many points are given out.
struct PointsView {
    let form: FormView
    let attributes: [ValueAttribute]
    /// What the inputs begin with, unless somebody typed something else.
    let bar: Bar?
    let target: ScaleBar.Target
    let relationship: ID<Relationship>
    /// Whether the text of what an attribute is stands beside how it helps.
    var showsWhat = false

    var markup: Markup {
        let rows = attributes.map(row)
        return """
            <ul class="points">\(rows)</ul>\
            <p class="total \(total == Bar.fullPoints ? "good" : "")" data-total \
            data-words="\(AlignmentWords.totalWords)" data-over="\(AlignmentWords.totalOver)" \
            data-full="\(AlignmentWords.given(Bar.fullPoints))">\
            \(AlignmentWords.given(total))</p>\
            \(form.hidden("target", target.rawValue))
            """
    }

    /// Shows the typed points scaled to 100 before anything is stored. With scripts the page does
    /// it itself, and nothing else that was typed is lost.
    var scaleButton: Markup {
        """
        <noscript><button class="plain" formnovalidate \
        formaction="\(Addresses.relationshipScaling(relationship))">\
        \(AlignmentWords.scale)</button></noscript>
        """
    }

    /// For the form around it: the script finds its words here.
    static let attributes: Markup = """
         data-bar data-scale="\(AlignmentWords.scale)" data-apply="\(AlignmentWords.apply)" \
        data-cancel="\(AlignmentWords.leave)" data-less="\(AlignmentWords.less)" \
        data-more="\(AlignmentWords.more)" data-border="\(BarWords.border)" \
        data-border-value="\(BarWords.borderValue)" data-rest="\(BarWords.rest)"
        """

    private var total: Int {
        attributes.reduce(0) { $0 + (Int(value(of: $1)) ?? 0) }
    }

    private func value(of attribute: ValueAttribute) -> String {
        form.value(name(of: attribute), bar?.points[attribute.id].map(String.init) ?? "")
    }

    private func name(of attribute: ValueAttribute) -> String { "points.\(attribute.id)" }

    private func row(_ attribute: ValueAttribute) -> Markup {
        let id = "\(target.rawValue)-\(attribute.id)"
        let problems = form.state?.problems(with: name(of: attribute)) ?? []
        let errors = problems.map { problem -> Markup in
            "<span class=\"error full\" id=\"\(id)-notes\">\(FailureWords.sentence(problem))</span>"
        }
        let invalid: Markup =
            problems.isEmpty ? "" : " aria-invalid=\"true\" aria-describedby=\"\(id)-notes\""
        let what: Markup =
            showsWhat && !attribute.what.isEmpty
            ? "<small dir=\"auto\">\(attribute.what)</small>" : .empty
        return """
            <li>\(attribute.swatch)<label for="\(id)"><span dir="auto">\(attribute.name)</span>\
            \(what)<small dir="auto">\(attribute.how)</small></label><span class="steps">\
            <input id="\(id)" name="\(name(of: attribute))" type="number" inputmode="numeric" \
            min="0" max="100" value="\(value(of: attribute))"\(invalid)></span>\(errors)</li>
            """
    }
}
