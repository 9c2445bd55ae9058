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
            \(today.rows.isEmpty ? .empty : pointsForm)\(agreement)\(scaling)\(newAttribute)\
            \(spread)
            """
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
            return form.button(
                SessionPageWords.agree, version: bar.version, style: .plain,
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
            maximum: AddAttribute.nameMaximum)
        let open: Markup = form.state == nil ? "" : " open"
        return """
            <details class="disclose"\(open) data-key="\(BarWords.addKey)">\
            <summary>\(SessionPageWords.addAttribute)</summary>\
            \(form.render(
                field, submit: SessionPageWords.add, style: .plain, attributes: " data-adds"))\
            </details>
            """
    }

    /// The mean flatters: with several bars, every voice is shown beside it.
    private var spread: Markup? {
        guard today.bars.count > 1 else { return nil }
        let names = today.bars.map { bar in
            today.frame.people.first { $0.personID == bar.person }?.name ?? SessionPageWords.room
        }
        let heads = names.map { name -> Markup in
            "<th scope=\"col\" class=\"number\">\(name)</th>"
        }
        let rows = today.rows.map { attribute -> Markup in
            let cells = today.bars.map { bar -> Markup in
                let points = bar.bar.points[attribute.id].map(String.init) ?? ""
                return "<td class=\"number\">\(points)</td>"
            }
            return "<tr><th scope=\"row\">\(attribute.name)</th>\(cells)</tr>"
        }
        return """
            <h3>\(SessionPageWords.spread)</h3><div class="scroll" tabindex="0" role="region" \
            aria-label="\(SessionPageWords.spread)"><table class="list"><thead><tr>\
            <th scope="col">\(SessionPageWords.attribute)</th>\(heads)</tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }
}

extension FormView {
    /// Whose answer it is; left out for the room together.
    func personField(_ person: ID<Person>?) -> Markup {
        person.map { hidden("person", $0.description) } ?? .empty
    }
}
