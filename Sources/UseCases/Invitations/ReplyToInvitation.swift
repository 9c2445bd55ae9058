import CustomerValue

/// A guest accepts, declines or proposes another time; the last word holds.
package struct ReplyToInvitation: Change {
    package static let audience = Audience.guests

    let session: ID<Session>
    let reply: InvitationReply
    let note: String

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        reply = fields.choice("reply", InvitationReply.self, standing: .accepted)
        note = fields.paragraphs("note", maximum: 500)
        if reply == .anotherTime && note.isEmpty { fields.problem("note", .missing) }
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSeat(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.seatedSession(session)
        guard found.state != .cancelled else { throw Refusal.rule(.sessionCancelled) }
        guard found.state == .planned else { throw Refusal.rule(.sessionNotPlanned) }
        let person = try work.actor.personID.orNotFound()
        let before = try work.records.invitation(to: session, of: person)
        var after =
            before ?? Invitation(session: session, person: person, invitedAt: work.now)
        after.reply = reply
        after.note = note
        after.repliedAt = work.now
        try work.records.save(after)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [
                FieldChange("reply", from: before?.reply?.rawValue, to: reply.rawValue),
                FieldChange("replyNote", from: before?.note, to: note),
            ])
        return Outcome(session, version: found.version, entry)
    }
}
