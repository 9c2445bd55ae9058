package import CustomerValue

/// What stands around each of a session's three pages. It holds nothing that the customer must
/// not see on the shared screen.
package struct SessionFrame: Sendable {
    package let line: SessionLine
    package let attendees: [SeatedAttendee]
    /// What was said so far, on all pages.
    package let notes: [NoteLine]
    package let now: Instant
    /// Where live events go on from what is shown.
    package let place: Int64
    /// Which part the shared screen shows.
    package let stage: SessionStage
    package let parked: [ParkedLine]
    /// Whose bar or division is being filled; nil for the room together.
    package let person: ID<Person>?
    /// What the reader wrote down and is about to correct.
    package let correcting: NoteItem?

    package var session: Session { line.session }

    package var people: [SeatedAttendee] { attendees.filter { $0.personID != nil } }

    /// The people of the customer by id.
    package var names: [ID<Person>: String] {
        let pairs = people.compactMap { seat in seat.personID.map { ($0, seat.name) } }
        return Dictionary(pairs) { first, _ in first }
    }

    package func notes(on page: SessionPage) -> [NoteLine] {
        notes.filter { $0.item.page == page }
    }

    package var agenda: SessionAgenda { SessionAgenda(minutes: session.minutes) }
}

extension Work {
    func sessionFrame(
        _ id: ID<Session>, person: ID<Person>? = nil, correct: ID<NoteItem>?
    ) throws -> SessionFrame {
        let line = try records.sessionLine(id).orNotFound()
        let notes = try records.noteItems(of: id)
        return SessionFrame(
            line: line, attendees: try records.attendees(of: id), notes: notes, now: now,
            place: try place(), stage: try stage(of: line.session),
            parked: try records.parkedTopics(of: id), person: person,
            correcting: notes.map(\.item).first {
                $0.id == correct && $0.capturedBy == actor.memberID
            })
    }
}
