import CustomerValue
import Markup
import UseCases

/// The form that seats several people at once and says beforehand what the rules would say:
/// while somebody ticks where scripts run, else with a button.
struct SeatPicker {
    let planning: SessionPlanning
    let picks: SeatPicks
    let page: Page

    var markup: Markup? {
        guard page.may(SeatPeople.audience), planning.session.state != .cancelled else {
            return nil
        }
        let id = planning.session.id
        let form = page.form(Addresses.sessionSeats(id))
        let check = Addresses.sessionSeatsCheck(id)
        let attributes: Markup =
            " data-check=\"\(check)\" data-offline=\"\(PlannerWords.offline)\""
        let ask: Markup = """
            <button class="plain" formaction="\(check)">\(PlannerWords.check)</button>
            """
        let fields: Markup = """
            <p class="quiet">\(PlannerWords.pickWhy)</p>\
            <h3>\(PlannerWords.theirs)</h3>\(people(form))\
            <h3>\(PlannerWords.ours)</h3>\(colleagues(form))\
            <div class="live" data-answer aria-live="polite"></div>
            """
        return """
            <section class="part" id="seats"><h2>\(PlannerWords.pick)</h2>\
            \(form.render(
                fields, submit: PlannerWords.seat, attributes: attributes, beside: ask))</section>
            """
    }

    private func people(_ form: FormView) -> Markup {
        let groups = planning.functionGroups
        guard !planning.people.isEmpty else {
            return """
                <p>\(SessionWords.noPeople) \
                <a href="\(Addresses.relationship(planning.session.relationship))">\
                \(planning.line.organizationName)</a></p>
                """
        }
        let nothing: Markup = "<p class=\"quiet\">\(SessionWords.unheardNone)</p>"
        return groups.isEmpty ? nothing : groups.map { group($0, form) }.joined()
    }

    private func group(_ group: FunctionGroup, _ form: FormView) -> Markup {
        let boxes = group.people.map { person -> Markup in
            form.tick(
                "people.\(person.id)",
                """
                <span dir="auto">\(person.name)</span> <span class="quiet">\
                \(PeopleWords.level(person.level))</span>
                """, picks.people.contains(person.id))
        }
        let why = group.isInvited ? PlannerWords.allSeated : PlannerWords.knowsNobody
        let nobody: Markup = "<p class=\"quiet\">\(why)</p>"
        return """
            <fieldset class="choices many"><legend>\(PeopleWords.function(group.function)) \
            \(state(group))</legend>\(boxes.isEmpty ? [nobody] : boxes)</fieldset>
            """
    }

    private func state(_ group: FunctionGroup) -> Markup? {
        guard group.isTouched else { return nil }
        let because = PlannerWords.because(group.attributes).map {
            " <small>\($0)</small>" as Markup
        }
        if group.isMissing {
            return "<span class=\"state warn\">\(PlannerWords.missing)</span>\(because)"
        }
        let word = group.isInvited ? PlannerWords.invited : PlannerWords.heard
        return "<span class=\"state good\">\(word)</span>\(because)"
    }

    private func colleagues(_ form: FormView) -> Markup {
        let choices =
            [(value: "", label: PlannerWords.nobodyMore)]
            + planning.members.map { (value: $0.id.description, label: $0.name) }
        func select(_ name: String, _ role: SessionRole, _ picked: ID<Member>?) -> Markup {
            form.select(name, SessionWords.role(role), choices, picked?.description ?? "")
        }
        let boxes = planning.members.map { member in
            form.tick(
                "observers.\(member.id)", "<span dir=\"auto\">\(member.name)</span>",
                picks.observers.contains(member.id))
        }
        return """
            <div class="fields">\(select("facilitator", .facilitator, picks.facilitator))\
            \(select("accountManager", .accountManager, picks.accountManager))\
            \(select("noteTaker", .noteTaker, picks.noteTaker))</div>\
            <details class="disclose"\(Markup.attribute("open", when: !picks.observers.isEmpty))>\
            <summary>\(PlannerWords.observers)</summary>\
            <fieldset class="choices many"><legend class="unseen">\
            \(PlannerWords.observers)</legend>\
            \(boxes)</fieldset></details>
            """
    }
}
