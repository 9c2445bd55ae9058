package import CustomerValue

/// A conversation as an invited person may know it before, in and after it. It holds nothing
/// that is internal: neither the purpose, the notes taken, other people's points nor money, but
/// for the calculations that were released.
package struct InvitedConversation: Sendable, Equatable {
    package struct Host: Sendable, Equatable {
        package let name: String
        package let role: SessionRole
    }

    package let session: ID<Session>
    package let homeName: String
    /// The side the home organisation stands on.
    package let homeSide: WorkspaceKind
    package let guestName: String
    package let startsAt: Instant
    package let minutes: Int
    package let state: SessionState
    package let hosts: [Host]
    /// Who else is asked, by name, the guest included.
    package let people: [String]
    package let linksCloseAt: Instant
    package let reply: InvitationReply?
    package let note: String
    /// The released bar; nil unless it was released.
    package let released: Bar?
    /// As prepared for the released version; empty unless they were released with it.
    package let calculations: [ModelReading.Calculation]
    /// What can be read of now: the released ones beforehand, all once the conversation is open.
    package let attributes: [ValueAttribute]
    /// Whether the guest may give points now.
    package let isOpen: Bool
    package let hasNotes: Bool
}

extension Session {
    /// People come early and clocks differ.
    static let minutesOpenBeforeStart = 15

    /// Whether those who sit in it may fill their bars.
    package func isOpenToGuests(at now: Instant) -> Bool {
        state == .held
            || state == .planned
                && now >= startsAt.adding(minutes: -Self.minutesOpenBeforeStart)
    }
}

extension Work {
    /// The session, if the acting guest has a seat in it.
    func seatedSession(_ id: ID<Session>) throws -> Session {
        let person = try actor.personID.orNotFound()
        let found = try records.session(id).orNotFound()
        _ = try relationship(found.relationship)
        let seats = try records.attendees(of: id)
        guard seats.contains(where: { $0.personID == person }) else { throw Refusal.notFound }
        return found
    }

    /// For `Change.reach`: the session named in the address, if the guest has a seat in it. A
    /// member sees it anyway.
    func reachSeat(in path: [String: String]) throws {
        guard actor.guestOrganization != nil else { return try reachSession(in: path) }
        _ = try seatedSession(path["session"].flatMap { ID<Session>($0) }.orNotFound())
    }

    /// A session with a seat for the guest that is open for points and marks.
    func openSession(_ id: ID<Session>) throws -> Session {
        let found = try seatedSession(id)
        guard found.state != .cancelled else { throw Refusal.rule(.sessionCancelled) }
        guard found.isOpenToGuests(at: now) else { throw Refusal.rule(.sessionNotBegun) }
        return found
    }

    func invitedConversation(_ id: ID<Session>) throws -> InvitedConversation {
        let session = try seatedSession(id)
        let person = try actor.personID.orNotFound()
        let seats = try records.attendees(of: id)
        let invitation = try records.invitation(to: id, of: person)
        let (released, calculations) = try released(for: session)
        let isOpen = session.isOpenToGuests(at: now)
        let documents = try records.notesDocuments(of: id)
        return InvitedConversation(
            session: id, homeName: actor.workspace.name, homeSide: actor.workspace.kind,
            guestName: actor.name, startsAt: session.startsAt, minutes: session.minutes,
            state: session.state,
            hosts: seats.filter { $0.memberID != nil }.map {
                InvitedConversation.Host(name: $0.name, role: $0.attendee.role)
            }, people: seats.filter { $0.personID != nil }.map(\.name),
            linksCloseAt: session.linksCloseAt, reply: invitation?.reply,
            note: invitation?.note ?? "", released: released, calculations: calculations,
            attributes: try records.attributes(of: session.relationship).filter {
                released?.points[$0.id] != nil || isOpen && $0.retiredAt == nil
            }, isOpen: isOpen,
            hasNotes: documents.contains { $0.publishedAt != nil })
    }

    /// The version as it was agreed: what was changed since stays inside.
    private func released(
        for session: Session
    ) throws -> (bar: Bar?, calculations: [ModelReading.Calculation]) {
        guard let release = try records.release(for: session.id),
            let version = try records.versions(of: session.relationship).first(where: {
                $0.hypothesis == release.hypothesis && $0.number == release.number
            })
        else { return (nil, []) }
        let text = release.withMoney ? try records.modelText(of: version) : nil
        let reading = text.flatMap {
            ModelReading(text: $0, currency: actor.workspace.currency)
        }
        return (version.bar, reading?.calculations ?? [])
    }
}
