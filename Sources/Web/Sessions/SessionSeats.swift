import CustomerValue
import Markup
import UseCases

/// Who sits on both sides, with the forms that give and take seats.
struct SessionSeats {
    let planning: SessionPlanning
    let page: Page

    private var mayChange: Bool {
        page.may(SeatAttendee.audience) && planning.session.state != .cancelled
    }

    var markup: Markup {
        let ours = planning.attendees.filter { $0.memberID != nil }
        let theirs = planning.attendees.filter { $0.personID != nil }
        return """
            <section class="card"><h2>\(SessionWords.ourSide)</h2>\(list(ours))\
            \(mayChange ? memberForm : .empty)</section>\
            <section class="card"><h2>\(SessionWords.theirSide)</h2>\(list(theirs))\
            \(mayChange ? personForm : .empty)</section>
            """
    }

    private func list(_ seats: [SeatedAttendee]) -> Markup {
        guard !seats.isEmpty else { return "<p class=\"quiet\">\(SessionWords.nobody)</p>" }
        let items = seats.map { seat -> Markup in
            let level = seat.level.map(PeopleWords.level)
            let role = level ?? SessionWords.role(seat.attendee.role)
            return """
                <li class="row ends"><span>\(seat.name) <span class="quiet">\
                \(PeopleWords.function(seat.function)), \(role)</span></span>\(removal(seat))</li>
                """
        }
        return "<ul class=\"stack\">\(items)</ul>"
    }

    private func removal(_ seat: SeatedAttendee) -> Markup? {
        guard mayChange else { return nil }
        let form = page.form(Addresses.sessionAttendeesRemoval(planning.session.id))
        let fields: Markup =
            switch seat.attendee {
            case .member(let id, let role):
                form.hidden("member", id.description) + form.hidden("role", role.rawValue)
            case .person(let id): form.hidden("person", id.description)
            }
        let label = SessionWords.remove(seat.name)
        // Refusals are shown by the forms below, not once per seat.
        let quiet = FormView(page: page, action: form.action, state: nil)
        return quiet.button(label, style: .plain, fields: fields)
    }

    private var memberForm: Markup {
        let form = page.form(Addresses.sessionAttendees(planning.session.id))
        let members = planning.members.map { (value: $0.id.description, label: $0.name) }
        let roles = SessionRole.allCases.filter { $0 != .participant }.map {
            (value: $0.rawValue, label: SessionWords.role($0))
        }
        let fields: Markup = """
            <div class="fields">\(form.select("member", SessionWords.member, members))\
            \(form.select("role", SessionWords.role, roles))</div>
            """
        return """
            <details class="disclose"><summary>\(SessionWords.addMember)</summary>\
            \(form.render(fields, submit: SessionWords.addMember, style: .plain))</details>
            """
    }

    private var personForm: Markup {
        let seated = Set(planning.attendees.compactMap(\.personID))
        let free = planning.people.filter { !seated.contains($0.id) }
        guard !planning.people.isEmpty else {
            return """
                <p>\(SessionWords.noPeople) \
                <a href="\(Addresses.relationship(planning.session.relationship))">\
                \(planning.line.organizationName)</a></p>
                """
        }
        guard !free.isEmpty else { return .empty }
        let form = page.form(Addresses.sessionAttendees(planning.session.id))
        let people = free.map { person in
            let level = PeopleWords.level(person.level)
            let function = PeopleWords.function(person.function)
            return (value: person.id.description, label: "\(person.name), \(function), \(level)")
        }
        let open: Markup = seated.isEmpty ? " open" : ""
        return """
            <details class="disclose"\(open)><summary>\(SessionWords.addPerson)</summary>\
            \(form.render(
                form.select("person", SessionWords.person, people),
                submit: SessionWords.addPerson, style: .plain))</details>
            """
    }
}
