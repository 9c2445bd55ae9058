import CustomerValue
import Markup
import UseCases

/// What was put aside in a session, and the line that takes the next one.
struct ParkingPart {
    let frame: SessionFrame
    let page: Page

    private var mayWrite: Bool {
        page.may(ParkTopic.audience) && frame.session.state != .cancelled
    }

    var markup: Markup {
        """
        <section class="card all" aria-labelledby="parking-title">\
        <div id="parking" data-live="parking"><h2 id="parking-title">\(ParkingWords.title)</h2>\
        \(list)</div>\(mayWrite ? form : .empty)</section>
        """
    }

    private var list: Markup {
        guard !frame.parked.isEmpty else {
            return "<p class=\"quiet\">\(ParkingWords.nothing)</p>"
        }
        return "<ul class=\"parked\">\(frame.parked.map(row))</ul>"
    }

    private func row(_ line: ParkedLine) -> Markup {
        let person: Markup? = line.personName.map { " <span class=\"quiet\">\($0)</span>" }
        guard let closure = line.topic.closure else {
            return """
                <li><span>\(line.topic.text)\(person)</span>\
                <span class="row noprint">\(mayWrite ? buttons(line.topic) : .empty)</span></li>
                """
        }
        let state: Markup = closure.outcome == .dealtWith ? "good" : ""
        return """
            <li class="quiet"><span>\(line.topic.text)\(person)</span>\
            <span class="state \(state)">\(ParkingWords.closed(closure.outcome))</span></li>
            """
    }

    private func buttons(_ topic: ParkedTopic) -> Markup {
        let action = Addresses.sessionParkingClosure(frame.session.id)
        return ParkedOutcome.allCases.map { outcome -> Markup in
            // A refusal is said once above the page, not beside every button.
            let form = FormView(page: page, action: action, state: nil)
            return form.button(
                ParkingWords.close(outcome), style: .plain,
                fields: """
                    \(form.hidden("topic", topic.id.description))\
                    \(form.hidden("outcome", outcome.rawValue))
                    """,
                attributes: """
                     aria-label="\(ParkingWords.close(outcome)): \(topic.text)"
                    """)
        }.joined()
    }

    private var form: Markup {
        let form = page.form(Addresses.sessionParking(frame.session.id))
        let people =
            [(value: "", label: SessionPageWords.noPerson)]
            + frame.people.compactMap { person in
                person.personID.map { (value: $0.description, label: person.name) }
            }
        let open: Markup = form.state == nil ? "" : " open"
        return """
            <details class="disclose noprint"\(open)><summary>\(ParkingWords.add)</summary>\
            \(form.render(
                """
                <div class="fields">\
                \(form.text("text", ParkingWords.text, required: true, maximum: 300))\
                \(form.select("person", ParkingWords.raisedBy, people))</div>
                """, submit: ParkingWords.park, style: .plain))</details>
            """
    }
}
