package import CustomerValue

/// What one guest said in a session, for them to say whether it may be shared further.
package struct OwnVoice: Sendable, Equatable {
    package let isWithheld: Bool
    package let items: [OwnItem]
}

/// One thing they said, as it stands in the published notes.
package struct OwnItem: Sendable, Equatable {
    package let id: ID<NoteItem>
    package let text: String
    package let isWithheld: Bool
}

extension Work {
    /// Nil for somebody who was not there. What was taken down but not published stays unseen.
    func ownVoice(
        of person: ID<Person>, in session: ID<Session>, _ newest: NotesDocument
    ) throws -> OwnVoice? {
        let seats = try records.attendees(of: session)
        guard seats.contains(where: { $0.personID == person }) else { return nil }
        let marks = try records.sharingMarks(of: session)
        let lines = try records.noteItems(of: session).filter { $0.item.person == person }
        return OwnVoice(
            isWithheld: marks.withholds(person),
            items: lines.compactMap { line in
                let text = line.item.texts.first { newest.text.contains($0) }
                return text.map {
                    OwnItem(
                        id: line.item.id, text: $0,
                        isWithheld: marks.contains { line.isSubject(of: $0) })
                }
            })
    }

    /// What the actor must not read because they were not there; nothing for those who were.
    func notesWithholding(of session: ID<Session>) throws -> NotesWithholding {
        let seats = try records.attendees(of: session)
        let marks = try records.sharingMarks(of: session)
        let isThere = seats.contains { $0.personID != nil && $0.personID == actor.personID }
        guard !isThere, !marks.isEmpty else {
            return NotesWithholding(texts: [], names: [], notice: "")
        }
        let lines = try records.noteItems(of: session).filter(marks.withholds)
        return NotesWithholding(
            texts: lines.flatMap { ([$0.item] + $0.earlier).flatMap(\.texts) },
            names: seats.filter { $0.personID.map(marks.withholds) ?? false }.map(\.name),
            notice: NotesWords.leftOut)
    }
}

extension CorrectionLine {
    /// As somebody reads it who was not there; nil when they must not.
    func withholding(_ withholding: NotesWithholding) -> CorrectionLine? {
        guard !withholding.isSilent(personName) else { return nil }
        var correction = correction
        correction.passage = withholding.applied(to: correction.passage)
        correction.text = withholding.applied(to: correction.text)
        return CorrectionLine(correction: correction, personName: personName)
    }
}

extension NotesDocument {
    func withholding(_ withholding: NotesWithholding) -> NotesDocument {
        var document = self
        document.text = withholding.applied(to: text)
        return document
    }
}

extension NoteItem {
    /// What was said, one line each.
    var texts: [String] { [what, how, quote].map(\.singleLine).filter { !$0.isEmpty } }
}

extension NoteLine {
    /// A mark on what was corrected since goes on with the correction.
    package func isSubject(of mark: SharingMark) -> Bool {
        ([item] + earlier).contains { mark.subject == .item($0.id) }
    }
}

extension [SharingMark] {
    package func withholds(_ line: NoteLine) -> Bool {
        ([line.item] + line.earlier).contains { withholds($0) }
    }
}
