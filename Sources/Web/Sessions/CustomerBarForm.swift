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
            form: form, attributes: today.rows, bar: today.theirs?.bar)
        let fields: Markup = """
            <p class="hint">\(SessionPageWords.pointsHint)</p>\
            \(form.personField(today.frame.person))\(points.markup)
            """
        return form.render(
            fields, submit: SessionPageWords.save, version: version,
            attributes: PointsFields.behaviour)
    }

    private var agreement: Markup? {
        guard let bar = today.theirs, bar.agreedAt == nil else { return nil }
        let form = page.form(Addresses.sessionBarAgreement(session.id))
        let button = form.button(
            SessionPageWords.agree, version: bar.version, style: .plain,
            fields: form.personField(today.frame.person))
        return "<div class=\"actions\">\(button)</div>"
    }

    private var scaling: Markup? {
        guard let bar = today.theirs?.bar, let scaled = today.scaled else { return nil }
        let form = page.form(Addresses.sessionBar(session.id))
        let named = today.rows.filter { scaled.points[$0.id] != nil }
        let rows = named.map { attribute -> Markup in
            """
            <tr><th scope="row">\(attribute.name)</th>\
            <td class="number">\(bar.points[attribute.id] ?? 0)</td>\
            <td class="number">\(scaled.points[attribute.id] ?? 0)</td></tr>
            """
        }
        let hidden = named.map { attribute in
            form.hidden("points.\(attribute.id)", String(scaled.points[attribute.id] ?? 0))
        }
        return """
            <details class="disclose"><summary>\(SessionPageWords.scale)</summary>\
            <p>\(SessionPageWords.scaleWhy)</p><table class="list"><thead><tr>\
            <th scope="col">\(SessionPageWords.attribute)</th>\
            <th scope="col" class="number">\(SessionPageWords.now)</th>\
            <th scope="col" class="number">\(SessionPageWords.scaled)</th></tr></thead>\
            <tbody>\(rows)</tbody></table>\
            \(form.button(
                SessionPageWords.applyScaled, version: version,
                fields: form.personField(today.frame.person) + hidden.joined()))</details>
            """
    }

    private var newAttribute: Markup? {
        guard page.may(AddAttribute.audience) else { return nil }
        let form = page.form(Addresses.relationshipAttributes(session.relationship))
        let field = form.text("name", SessionPageWords.attributeName, required: true, maximum: 80)
        let open: Markup = form.state == nil ? "" : " open"
        return """
            <details class="disclose"\(open)><summary>\(SessionPageWords.addAttribute)</summary>\
            \(form.render(field, submit: SessionPageWords.add, style: .plain))</details>
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
