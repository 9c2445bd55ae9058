package import CustomerValue

/// Who would be written to about a session, and what each would read, before anything is sent.
package struct ShowInvitations: Question {
    package static let audience = Audience.sessionCrew

    let id: ID<Session>

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
    }

    package func answer(in work: Work) throws -> SessionInvitations {
        let line = try work.records.sessionLine(id).orNotFound()
        let mails = try SessionMails(line.session, in: work)
        let links = try work.records.invitations(to: id)
        var seen: Set<LinkHolderID> = []
        let letters = try mails.seats.filter { seen.insert($0.holder).inserted }.map { seat in
            SessionLetter(
                holder: seat.holder, name: seat.name,
                address: try work.mailAddress(of: seat.holder),
                mailedAt: mails.told.first { $0.holder == seat.holder }?.mailedAt,
                hasLink: links.contains { $0.person == seat.personID && $0.digest != nil },
                mail: mails.letter(to: seat))
        }
        return SessionInvitations(
            line: line, hasMailServer: work.surroundings.hasMailServer, letters: letters)
    }
}

package struct SessionInvitations: Sendable {
    package let line: SessionLine
    package let hasMailServer: Bool
    /// Our side first, each person once.
    package let letters: [SessionLetter]

    /// Whoever would get a first invitation now.
    package var newcomers: [SessionLetter] {
        letters.filter { $0.mailedAt == nil && $0.address != nil }
    }
}

/// What one person would get, or got.
package struct SessionLetter: Sendable, Equatable {
    package let holder: LinkHolderID
    package let name: String
    /// Nil when none is known.
    package let address: MailAddress?
    /// When the last mail about the session was written to them.
    package let mailedAt: Instant?
    package let hasLink: Bool
    /// With the place of the link said in words.
    package let mail: Mail
}

extension SessionMails {
    /// What somebody would read now: a first invitation, or that who comes has changed.
    fileprivate func letter(to seat: SeatedAttendee) -> Mail {
        let address =
            invitees.first { $0.holder == seat.holder }?.address
            ?? MailAddress(name: seat.name, email: "")
        let isTold = told.contains { $0.holder == seat.holder }
        let link = seat.personID == nil || isTold ? nil : SessionMailTexts.linkToCome
        return mail(isTold ? .newPeople : .invitation, to: address, link: link)
    }
}
