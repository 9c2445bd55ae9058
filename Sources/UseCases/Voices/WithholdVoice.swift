import CustomerValue

/// On somebody's behalf: one item, or everything a person said, is not shared further.
package struct WithholdVoice: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let person: ID<Person>?
    let item: ID<NoteItem>?
    let isWithheld: Bool

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        person = fields.optionalID("person", Person.self)
        item = fields.optionalID("item", NoteItem.self)
        isWithheld = fields.flag("withheld")
        if (person == nil) == (item == nil) { fields.problem("person", .missing) }
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.session(session)
        let member = try work.actor.memberID.orNotFound()
        let subject = try item.map(SharingMark.Subject.item) ?? .person(person.orNotFound())
        return try work.setSharing(
            subject, of: found, isWithheld: isWithheld, by: .member(member))
    }
}

/// What I said, one item or all of it, is not shared further.
package struct WithholdOwnVoice: Change {
    package static let audience = Audience.guests

    let session: ID<Session>
    let item: ID<NoteItem>?
    let isWithheld: Bool

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        item = fields.optionalID("item", NoteItem.self)
        isWithheld = fields.flag("withheld")
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.session(session)
        let person = try work.actor.personID.orNotFound()
        if let item, try work.records.noteItem(item)?.person != person {
            throw Refusal.invalid([FieldError("item", .unknown)])
        }
        return try work.setSharing(
            item.map { .item($0) } ?? .person(person), of: found, isWithheld: isWithheld,
            by: .person(person))
    }
}

extension Work {
    fileprivate func setSharing(
        _ subject: SharingMark.Subject, of session: Session, isWithheld: Bool,
        by setter: SharingMark.Setter
    ) throws -> Outcome {
        let (name, subjects) = try voice(subject, in: session)
        var isChanged = isWithheld
        if isWithheld {
            try records.insert(
                SharingMark(session: session.id, subject: subject, setBy: setter, setAt: now))
        } else {
            isChanged = try subjects.map {
                try records.removeSharingMark(on: $0, in: session.id)
            }.contains(true)
        }
        let word = isWithheld ? "not further" : "again"
        let entry = Entry(
            Subject(.session, session.id), within: session.relationship,
            [FieldChange("sharing", from: isChanged ? nil : name, to: "\(word): \(name)")])
        return Outcome(session.id, version: session.version, entry)
    }

    /// Whose voice it is, and all a mark on it may stand on; refused when it was not heard in this
    /// session.
    private func voice(
        _ subject: SharingMark.Subject, in session: Session
    ) throws -> (name: String, subjects: [SharingMark.Subject]) {
        switch subject {
        case .person(let id):
            let seat = try records.attendees(of: session.id).first { $0.personID == id }
            guard let seat else { throw Refusal.invalid([FieldError("person", .unknown)]) }
            return (seat.name, [subject])
        case .item(let id):
            let line = try records.noteItems(of: session.id).first { line in
                ([line.item] + line.earlier).contains { $0.id == id }
            }
            guard let line else { throw Refusal.invalid([FieldError("item", .unknown)]) }
            let items = [line.item] + line.earlier
            return (line.personName ?? id.description, items.map { .item($0.id) })
        }
    }
}
