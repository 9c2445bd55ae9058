/// Somebody of the customer who is to sit in a session.
package struct PlannedPerson: Hashable, Sendable {
    package let id: ID<Person>
    package let name: String
    package let function: BusinessFunction
    package let level: PersonLevel

    package init(id: ID<Person>, name: String, function: BusinessFunction, level: PersonLevel) {
        self.id = id
        self.name = name
        self.function = function
        self.level = level
    }

    package init(_ person: Person) {
        self.init(
            id: person.id, name: person.name, function: person.function, level: person.level)
    }
}

/// A colleague of the supplier who is to sit in a session. One with two roles is listed twice.
package struct PlannedMember: Hashable, Sendable {
    package let id: ID<Member>
    package let name: String
    package let role: SessionRole

    package init(id: ID<Member>, name: String, role: SessionRole) {
        self.id = id
        self.name = name
        self.role = role
    }
}

/// What is known about a session before it is held; the rules of the method look only at this.
package struct SessionPlan: Hashable, Sendable {
    package var people: [PlannedPerson]
    package var team: [PlannedMember]
    /// The account manager of the relationship, present or not.
    package var accountManager: ID<Member>
    package var minutes: Int
    /// Functions of the customer that the hypothesis touches.
    package var functionsAffected: Set<BusinessFunction>
    /// Functions already heard in this round.
    package var functionsHeard: Set<BusinessFunction>

    package init(
        people: [PlannedPerson], team: [PlannedMember], accountManager: ID<Member>,
        minutes: Int = 90, functionsAffected: Set<BusinessFunction> = [],
        functionsHeard: Set<BusinessFunction> = []
    ) {
        self.people = people
        self.team = team
        self.accountManager = accountManager
        self.minutes = minutes
        self.functionsAffected = functionsAffected
        self.functionsHeard = functionsHeard
    }

    /// The plan as it would be with these people and colleagues as well.
    package func adding(people more: [PlannedPerson], team moreTeam: [PlannedMember]) -> Self {
        var plan = self
        let seated = Set(people.map(\.id))
        plan.people += more.filter { !seated.contains($0.id) }
        plan.team += moreTeam.filter { !team.contains($0) }
        return plan
    }

    /// Sessions that would hear everybody, where one would break a rule; else nothing.
    package var proposedSplit: [SessionGroup] {
        let isNeeded = findings.contains {
            switch $0.rule {
            case .r1, .r2, .r3, .r4, .r6: true
            default: false
            }
        }
        return isNeeded ? SessionGroup.splitting(people) : []
    }

    /// Functions the supplier affects that are neither heard nor invited, in their fixed order.
    package var functionsUnheard: [BusinessFunction] {
        let invited = Set(people.map(\.function))
        return BusinessFunction.allCases.filter {
            functionsAffected.contains($0) && !functionsHeard.contains($0) && !invited.contains($0)
        }
    }
}
