package import CustomerValue

/// Sessions, who sits in them, and the bars customers filled there.
package protocol SessionRecords {
    func session(_ id: ID<Session>) throws -> Session?
    func sessionLine(_ id: ID<Session>) throws -> SessionLine?
    /// Latest start first; of one relationship or of all.
    func sessions(
        in state: SessionState?, of relationship: ID<Relationship>?, before: SessionCursor,
        limit: Int
    ) throws -> [SessionLine]
    func insert(_ session: Session) throws
    /// Saves over the version before `session.version`.
    func update(_ session: Session) throws

    /// Our side first, then the customer's, each by name.
    func attendees(of session: ID<Session>) throws -> [SeatedAttendee]
    /// Seating somebody twice in one role is one seat.
    func seat(_ attendee: Attendee, in session: ID<Session>) throws
    /// Whether there was such a seat.
    func unseat(_ attendee: Attendee, from session: ID<Session>) throws -> Bool
    /// Whoever was mailed the session and not yet that they are not needed, by name.
    func mailedInvitees(of session: ID<Session>) throws -> [MailedInvitee]
    /// Inserts, or saves over the one of the same session and person.
    func save(_ invitee: MailedInvitee) throws
    func removeMailedInvitee(_ holder: LinkHolderID, of session: ID<Session>) throws
    /// Functions of the customer heard in held sessions since the moment given.
    func functionsHeard(
        in relationship: ID<Relationship>, since: Instant
    ) throws -> Set<BusinessFunction>

    /// The room's bar first, then those of persons, vote by vote: also what nobody may see yet.
    func customerBars(of session: ID<Session>) throws -> [CustomerBar]
    /// Inserts version 1, later versions over the one before.
    func save(_ bar: CustomerBar) throws
    /// Puts one attribute's points into a bar, over whatever stands there, and makes it a draft;
    /// without points the attribute is untouched again. Answers the bar's new version.
    func give(_ points: Int?, to attribute: ID<ValueAttribute>, in bar: CustomerBar) throws -> Int

    /// By kind and number.
    func privateVotes(of session: ID<Session>) throws -> [PrivateVote]
    /// Inserts version 1, later versions over the one before.
    func save(_ vote: PrivateVote) throws
}

/// A session as lists and headers show it.
package struct SessionLine: Sendable, Equatable {
    package let session: Session
    package let organization: ID<Organization>
    package let organizationName: String
    package let accountManager: ID<Member>
    /// People of the customer who are to be heard.
    package let people: Int
    /// When the newest version of the notes was published.
    package let notesPublishedAt: Instant?
    /// Of the newest published version: people who said yes, and what they said is wrong in it.
    package let acknowledgements: Int
    package let corrections: Int

    package init(
        session: Session, organization: ID<Organization>, organizationName: String,
        accountManager: ID<Member>, people: Int, notesPublishedAt: Instant?,
        acknowledgements: Int = 0, corrections: Int = 0
    ) {
        self.session = session
        self.organization = organization
        self.organizationName = organizationName
        self.accountManager = accountManager
        self.people = people
        self.notesPublishedAt = notesPublishedAt
        self.acknowledgements = acknowledgements
        self.corrections = corrections
    }

    package var cursor: String { "\(session.startsAt.milliseconds).\(session.id)" }
}

/// Where a list of sessions, latest first, goes on.
package struct SessionCursor: Sendable, Equatable {
    package let startsAt: Instant
    package let id: String

    /// Before every record.
    package static let start = SessionCursor(startsAt: Instant(milliseconds: .max), id: "")

    package init(startsAt: Instant, id: String) {
        self.startsAt = startsAt
        self.id = id
    }

    /// Reads what `SessionLine.cursor` wrote; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ".")
        guard parts.count == 2, let milliseconds = Int64(parts[0]) else { return nil }
        self.init(startsAt: Instant(milliseconds: milliseconds), id: String(parts[1]))
    }
}

/// Somebody in a session, with what the rules and the pages need to know.
package struct SeatedAttendee: Sendable, Equatable {
    package let attendee: Attendee
    package let name: String
    package let function: BusinessFunction
    /// Nil for a colleague.
    package let level: PersonLevel?

    package init(
        attendee: Attendee, name: String, function: BusinessFunction, level: PersonLevel?
    ) {
        self.attendee = attendee
        self.name = name
        self.function = function
        self.level = level
    }

    package var personID: ID<Person>? {
        if case .person(let id) = attendee { id } else { nil }
    }

    package var memberID: ID<Member>? {
        if case .member(let id, _) = attendee { id } else { nil }
    }

    package var holder: LinkHolderID { attendee.holder }
}
