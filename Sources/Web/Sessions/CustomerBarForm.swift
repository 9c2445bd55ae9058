import CustomerValue
import Markup
import UseCases

/// The customer's points: any draft total, agreeing at 100, a scaling that is shown before it is
/// applied, and room for what nobody thought of.
struct CustomerBarForm {
    let today: SessionToday
    let page: Page

    private var session: Session { today.frame.session }
    private var version: Int { today.theirs?.version ?? 0 }

    var markup: Markup? {
        guard page.may(SaveCustomerBar.audience), session.state != .cancelled else { return nil }
        return """
            <h2>\(SessionPageWords.yourPoints)</h2>\(SessionScreen.whose(.today, today.frame))\
            \(points)\(agreement)\(scaling)\(newAttribute)\(votes)
            """
    }

    private var points: Markup {
        if today.rows.isEmpty { return .empty }
        guard let person = today.frame.person,
            today.box.isRevealed || today.box.isClosed(to: person)
        else { return pointsForm }
        let sentence =
            today.box.isRevealed
            ? VoteWords.shown : VoteWords.closed(today.frame.names[person] ?? "")
        return "<p class=\"notice\">\(sentence)</p>"
    }

    private var votes: Markup {
        PrivateVotePart(box: today.box, frame: today.frame, page: page) { opened in
            VoteTable.bars(opened, today.attributes, today.frame.names)
        }.markup
    }

    private var pointsForm: Markup {
        let form = page.form(Addresses.sessionBar(session.id))
        let points = PointsFields(
            page: page, form: form, each: page.form(Addresses.sessionBarPoints(session.id)),
            attributes: today.rows, bar: today.theirs?.bar, isButtonPlain: true)
        let fields: Markup = """
            <p class="hint">\(SessionPageWords.pointsHint) \(BarWords.keysHint)</p>\
            \(form.personField(today.frame.person))\(points.markup)
            """
        return form.render(
            fields, submit: SessionPageWords.save, version: version,
            attributes: points.behaviour)
            + PointsFields.stored(today.theirs?.bar, version: version)
    }

    /// Waits, with scripts, until what it agrees to is kept.
    private var agreement: Markup {
        let form = page.form(Addresses.sessionBarAgreement(session.id))
        let button = today.theirs.flatMap { bar -> Markup? in
            guard bar.agreedAt == nil else { return nil }
            let name = today.frame.person.flatMap { today.frame.names[$0] }
            return form.button(
                name.map(VoteWords.finish) ?? SessionPageWords.agree, version: bar.version,
                style: .plain,
                fields: form.personField(today.frame.person))
        }
        return """
            <div class="actions" id="agree-bar" data-live="bar" data-waits>\(button)</div>
            """
    }

    private var scaling: Markup? {
        ScalingPart(
            form: page.form(Addresses.sessionBar(session.id)), attributes: today.rows,
            bar: today.theirs
        ).markup
    }

    private var newAttribute: Markup? {
        guard page.may(AddAttribute.audience) else { return nil }
        let form = page.form(Addresses.relationshipAttributes(session.relationship))
        let field = form.text(
            "name", SessionPageWords.attributeName, required: true,
            maximum: Fields.nameMaximum)
        let open: Markup = form.state == nil ? "" : " open"
        return """
            <details class="disclose"\(open) data-key="\(BarWords.addKey)">\
            <summary>\(SessionPageWords.addAttribute)</summary>\
            \(form.render(
                field, submit: SessionPageWords.add, style: .plain, attributes: " data-adds"))\
            </details>
            """
    }
}

extension FormView {
    /// Whose answer it is; left out for the room together.
    func personField(_ person: ID<Person>?) -> Markup {
        person.map { hidden("person", $0.description) } ?? .empty
    }
}
