import CustomerValue
import Markup
import UseCases

/// Who sits on both sides, each with the button that takes the seat away.
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
            <section class="card"><h2>\(SessionWords.ourSide)</h2>\(list(ours))</section>\
            <section class="card"><h2>\(SessionWords.theirSide)</h2>\(list(theirs))</section>
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
        // A refusal is said once on the page, not once per seat.
        let quiet = FormView(page: page, action: form.action, state: nil)
        return quiet.button(label, style: .plain, fields: fields)
    }
}
