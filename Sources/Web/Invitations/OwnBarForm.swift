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
        <section class="part card"><h2>\(SeatWords.pointsTitle)</h2>\(shown)\(standing)\
        \(attributes.isEmpty ? "<p>\(SeatWords.noAttributes)</p>" : body)</section>
        """
    }

    private var body: Markup {
        seat.bars.isRevealed ? "<p class=\"quiet\">\(VoteWords.shown)</p>" : form
    }

    private var shown: Markup {
        let opened = PrivateVotePart<CustomerBar>.opened(seat.bars.opened) { opened in
            VoteTable.bars(opened, seat.conversation.attributes, seat.names)
        }
        return "<div id=\"bars-shown\" data-live=\"bar\">\(opened)</div>"
    }

    private var form: Markup {
        let session = seat.conversation.session
        let form = page.form(Addresses.seatBar(session))
        let points = PointsFields(
            page: page, form: form, each: page.form(Addresses.seatBarPoints(session)),
            attributes: attributes, bar: seat.bar?.bar, isButtonPlain: false)
        let version = seat.bar?.version ?? 0
        let fields: Markup = """
            <p class="hint">\(SeatWords.pointsLede(seat.conversation.homeSide)) \
            \(VoteWords.untilShown) \(BarWords.keysHint)</p>\(points.markup)
            """
        let scaling = ScalingPart(form: form, attributes: attributes, bar: seat.bar)
        return """
            \(form.render(
                fields, submit: SeatWords.sendPoints, version: version,
                attributes: points.behaviour))\
            \(PointsFields.stored(seat.bar?.bar, version: version))\(scaling.markup)
            """
    }

    private var standing: Markup {
        let notice = (seat.bars.isRevealed ? nil : seat.bar).map { bar -> Markup in
            let isFull = bar.agreedAt != nil
            let text = isFull ? SeatWords.sent : SeatWords.draft(bar.bar.total)
            let style = isFull ? "good" : "warn"
            return "<div class=\"notice \(style)\" role=\"status\">\(text)</div>"
        }
        return "<div id=\"own-bar\" data-live=\"bar\">\(notice)</div>"
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
        button(
            text, style: isPressed ? .primary : .plain, fields: fields,
            attributes: """
                 aria-pressed="\(isPressed ? "true" : "false")" aria-label="\(label)"
                """)
    }
}
