package import CustomerValue

/// Who is to sit as well, as one form or one JSON body names them.
package struct SeatPicks: Sendable, Equatable {
    package let people: Set<ID<Person>>
    package let facilitator: ID<Member>?
    package let noteTaker: ID<Member>?
    package let accountManager: ID<Member>?
    package let observers: Set<ID<Member>>

    init(_ fields: inout Fields) {
        people = fields.identifiers("people", of: Person.self)
        facilitator = fields.optionalID("facilitator", Member.self)
        noteTaker = fields.optionalID("noteTaker", Member.self)
        accountManager = fields.optionalID("accountManager", Member.self)
        observers = fields.identifiers("observers", of: Member.self)
    }

    private init() {
        people = []
        facilitator = nil
        noteTaker = nil
        accountManager = nil
        observers = []
    }

    /// Nobody more.
    package static let none = SeatPicks()

    /// Colleagues with what they are to do, in the order of the roles.
    var team: [(role: SessionRole, field: String, member: ID<Member>)] {
        let single: [(SessionRole, String, ID<Member>?)] = [
            (.facilitator, "facilitator", facilitator),
            (.accountManager, "accountManager", accountManager),
            (.noteTaker, "noteTaker", noteTaker),
        ]
        return single.compactMap { role, field, member in member.map { (role, field, $0) } }
            + observers.sorted().map { (.observer, "observers", $0) }
    }

    /// Everybody picked, or what is not known of them.
    func attendees(in planning: SessionPlanning) throws(Refusal) -> PickedSeats {
        let members = planning.members
        let known = planning.people.filter { people.contains($0.id) }
        var errors = known.count < people.count ? [FieldError("people", .unknown)] : []
        var picked: [PlannedMember] = []
        for (role, field, id) in team {
            if let member = members.first(where: { $0.id == id }) {
                picked.append(PlannedMember(id: id, name: member.name, role: role))
            } else {
                errors.append(FieldError(field, .unknown))
            }
        }
        guard errors.isEmpty else { throw .invalid(errors) }
        return PickedSeats(people: known.map(PlannedPerson.init), team: picked)
    }
}

/// Those picked, as the rules look at them.
struct PickedSeats {
    let people: [PlannedPerson]
    let team: [PlannedMember]
}
