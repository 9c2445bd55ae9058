import CustomerValue
import Markup
import UseCases

/// A number per attribute and one button: five attributes are sent with six interactions.
struct OwnBarForm {
    let seat: Seat
    let page: Page

    private var attributes: [ValueAttribute] {
        seat.conversation.attributes.filter { $0.retiredAt == nil }
    }

    var markup: Markup {
        """
        <section class="part card"><h2>\(SeatWords.pointsTitle)</h2>\(standing)\
        \(attributes.isEmpty ? "<p>\(SeatWords.noAttributes)</p>" : form)</section>
        """
    }

    private var form: Markup {
        let form = page.form(Addresses.seatBar(seat.conversation.session))
        let total = seat.bar?.bar.total ?? 0
        let rows = attributes.map { row($0, form) }
        let fields: Markup = """
            <p class="hint">\(SeatWords.pointsLede)</p><div class="slider" data-slider></div>\
            <ul class="points">\(rows)</ul>\
            <p class="total\(total == Bar.fullPoints ? " good" : "")" data-total \
            data-words="\(SessionPageWords.totalWords)" data-over="\(SessionPageWords.totalOver)" \
            data-full="\(SessionPageWords.totalFull)">\(SessionPageWords.total(total))</p>
            """
        return form.render(
            fields, submit: SeatWords.sendPoints, version: seat.bar?.version ?? 0,
            attributes: """
                 data-bar data-less="\(SessionPageWords.less)" \
                data-more="\(SessionPageWords.moreLabel)"
                """)
    }

    private var standing: Markup? {
        guard let bar = seat.bar else { return nil }
        let isFull = bar.agreedAt != nil
        let text = isFull ? SeatWords.sent : SeatWords.draft(bar.bar.total)
        let style = isFull ? "good" : "warn"
        return "<div class=\"notice \(style)\" role=\"status\">\(text)</div>"
    }

    private func row(_ attribute: ValueAttribute, _ form: FormView) -> Markup {
        let name = "points.\(attribute.id)"
        let stored = seat.bar?.bar.points[attribute.id].map(String.init) ?? ""
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

/// Two marks per attribute, each a button that is pressed or not.
struct MarksForm {
    let seat: Seat
    let page: Page

    var markup: Markup? {
        guard !seat.conversation.attributes.isEmpty else { return nil }
        let rows = seat.conversation.attributes.map { attribute -> Markup in
            """
            <li class="row ends"><span>\(attribute.swatch) \(attribute.name)</span>\
            <span class="row">\(MarkKind.allCases.map { button($0, attribute) })</span></li>
            """
        }
        return """
            <section class="part"><h2>\(SeatWords.marksTitle)</h2><p>\(SeatWords.marksLede)</p>\
            <ul class="marks">\(rows)</ul></section>
            """
    }

    private func button(_ kind: MarkKind, _ attribute: ValueAttribute) -> Markup {
        let session = seat.conversation.session
        let isMarked = seat.isMarked(attribute.id, kind)
        let action =
            isMarked ? Addresses.seatMarksRemoval(session) : Addresses.seatMarks(session)
        // A refusal is said once above the page, not beside every button.
        let form = FormView(page: page, action: action, state: nil)
        let fields: Markup = """
            \(form.hidden("attribute", attribute.id.description))\
            \(form.hidden("kind", kind.rawValue))
            """
        return form.pressed(
            SeatWords.mark(kind), label: SeatWords.markLabel(kind, attribute.name), isMarked,
            fields: fields)
    }
}

extension FormView {
    /// A form that is a single button with two states.
    func pressed(
        _ text: String, label: String, _ isPressed: Bool, fields: Markup
    ) -> Markup {
        """
        <form class="inline" method="post" action="\(action)">\(page.formStart)\
        \(hidden(FormNames.change, page.newIDText()))\(fields)\
        <button class="\(isPressed ? "" : "plain")" aria-pressed="\(isPressed ? "true" : "false")" \
        aria-label="\(label)">\(text)</button></form>
        """
    }
}
