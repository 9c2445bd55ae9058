package import CustomerValue

/// Somebody whose calendar holds a session, because they were mailed it.
package struct MailedInvitee: Sendable, Equatable {
    package let session: ID<Session>
    package let holder: LinkHolderID
    /// Where it was mailed to.
    package let address: MailAddress
    /// Of the calendar file they have: the version of the session.
    package let sequence: Int
    package let mailedAt: Instant

    package init(
        session: ID<Session>, holder: LinkHolderID, address: MailAddress, sequence: Int,
        mailedAt: Instant
    ) {
        self.session = session
        self.holder = holder
        self.address = address
        self.sequence = sequence
        self.mailedAt = mailedAt
    }
}

/// What a mail about a session tells.
package enum SessionNews: Sendable, Equatable, CaseIterable {
    case invitation, newTime, newPeople, calledOff
    /// To one person only: the conversation goes on without them.
    case notNeeded
    /// To one person only: they are heard in another conversation.
    case heardElsewhere
}

/// Somebody with a seat who can be written to.
struct Invitee: Equatable {
    let holder: LinkHolderID
    let address: MailAddress
}

/// Everything mailed about one session, as it stands in this transaction. The version of the
/// session is the sequence of its calendar files: what is mailed later takes the place of what
/// was mailed before.
struct SessionMails {
    let work: Work
    let session: Session
    let organizationName: String
    let organizer: MailAddress
    let seats: [SeatedAttendee]
    let invitees: [Invitee]
    let mailed: [MailedInvitee]

    init(_ session: Session, in work: Work) throws {
        let line = try work.records.sessionLine(session.id).orNotFound()
        self.work = work
        self.session = session
        organizationName = line.organizationName
        organizer = try work.records.member(line.accountManager).orNotFound().mailAddress
        seats = try work.records.attendees(of: session.id)
        invitees = try work.invitees(seats)
        mailed = try work.records.mailedInvitees(of: session.id)
    }

    /// Seated, with an address, and not mailed to there yet.
    var newcomers: [Invitee] {
        invitees.filter { invitee in
            !mailed.contains {
                $0.holder == invitee.holder && $0.address.email == invitee.address.email
            }
        }
    }

    /// Those whose calendars hold it and who still have a seat.
    var told: [MailedInvitee] {
        mailed.filter { one in invitees.contains { $0.holder == one.holder } }
    }

    func invite(_ invitees: [Invitee]) throws {
        for invitee in invitees {
            try send(.invitation, to: invitee.address, link: try newLink(for: invitee.holder))
            try remember(invitee.holder, invitee.address)
        }
    }

    /// - Parameter news: `newTime` or `newPeople`.
    func update(_ news: SessionNews, except newcomers: [Invitee] = []) throws {
        for one in told where !newcomers.contains(where: { $0.holder == one.holder }) {
            try send(news, to: one.address)
            try remember(one.holder, one.address)
        }
    }

    func callOff() throws {
        for one in mailed {
            try send(.calledOff, to: one.address)
            try work.records.removeMailedInvitee(one.holder, of: session.id)
        }
    }

    /// Takes the session out of one person's calendar, if it is in it.
    func tellAway(_ holder: LinkHolderID, _ news: SessionNews) throws {
        guard let one = mailed.first(where: { $0.holder == holder }) else { return }
        try send(news, to: one.address)
        try work.records.removeMailedInvitee(holder, of: session.id)
    }

    /// The mail as its reader gets it, but for the link that is made when it is sent.
    func mail(_ news: SessionNews, to address: MailAddress, link: String?) -> Mail {
        Mail(
            id: work.newID(), to: address, subject: words.subject(news),
            text: words.text(news, link: link), isSecret: link != nil,
            calendar: calendar(news, to: address).file(news.method, at: work.now))
    }

    private var words: SessionMailTexts {
        SessionMailTexts(
            home: work.actor.workspace.name, organization: organizationName,
            when: MailTexts.when(session, work.actor.workspace.timeZoneName))
    }

    /// To take from a page instead of a mail: it names nobody's address but the organizer's.
    var published: CalendarFile { calendar(with: []).file(.publish, at: work.now) }

    private func send(_ news: SessionNews, to address: MailAddress, link: String? = nil) throws {
        try work.send(mail(news, to: address, link: link))
    }

    private func remember(_ holder: LinkHolderID, _ address: MailAddress) throws {
        try work.records.save(
            MailedInvitee(
                session: session.id, holder: holder, address: address,
                sequence: session.version, mailedAt: work.now))
    }

    /// Colleagues sign in as usual; a person of the other side reads by a link of their own.
    private func newLink(for holder: LinkHolderID) throws -> String? {
        guard case .person(let id) = holder else { return nil }
        return try work.address("/invitations/\(work.newInvitationLink(to: session, for: id))")
    }

    /// The same for everybody who comes; whoever comes no more is told of themselves only.
    private func calendar(
        _ news: SessionNews, to address: MailAddress
    ) -> CalendarEvent {
        calendar(
            with: news.isForOne ? [address] : invitees.map(\.address),
            isCalledOff: news == .calledOff)
    }

    private func calendar(
        with attendees: [MailAddress], isCalledOff: Bool = false
    ) -> CalendarEvent {
        CalendarEvent(
            uid: "\(session.id)@parley", sequence: session.version, startsAt: session.startsAt,
            minutes: session.minutes, summary: words.summary, description: MailTexts.invitation,
            organizer: organizer, attendees: attendees, isCalledOff: isCalledOff)
    }
}

extension SessionNews {
    var method: CalendarFile.Method {
        switch self {
        case .invitation, .newTime, .newPeople: .request
        case .calledOff, .notNeeded, .heardElsewhere: .cancel
        }
    }

    fileprivate var isForOne: Bool { self == .notNeeded || self == .heardElsewhere }
}

extension Work {
    /// Each person once, whatever roles they have; those without an address are left out.
    fileprivate func invitees(_ seats: [SeatedAttendee]) throws -> [Invitee] {
        var seen: Set<LinkHolderID> = []
        return try seats.compactMap { seat in
            guard seen.insert(seat.holder).inserted,
                let address = try mailAddress(of: seat.holder), !address.email.isEmpty
            else { return nil }
            return Invitee(holder: seat.holder, address: address)
        }
    }

    func mailAddress(of holder: LinkHolderID) throws -> MailAddress? {
        switch holder {
        case .member(let id): try records.member(id)?.mailAddress
        case .person(let id): try records.person(id)?.mailAddress
        }
    }

    /// One version on, as whatever is mailed about it next will say.
    func nextVersion(of session: Session) throws -> Session {
        var next = session
        next.version += 1
        try records.update(next)
        return next
    }
}
