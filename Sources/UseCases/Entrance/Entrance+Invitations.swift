package import CustomerValue

/// What a link to a conversation shows.
package struct OpenedInvitation: Sendable, Equatable {
    package let conversation: InvitedConversation
    /// The home organisation's, which times are said in.
    package let timeZoneName: String
    package let way: CodeWay
    /// The code this browser asked for last, if it still counts or was tried out.
    package let code: EntryCode?
}

/// How the invited person can prove that it is them.
package enum CodeWay: Sendable, Equatable {
    /// By a code mailed to an address, shown in part.
    case mail(String)
    /// Nobody knows an address of theirs.
    case noAddress
    /// The address is nobody's: it came with the sample programme.
    case sampleAddress
    case noMailServer
}

extension Entrance {
    /// Looks at a link to a conversation; changes nothing, however often it is opened.
    /// Throws `notFound`, and `linkExpired` when the conversation is over or was called off.
    ///
    /// - Parameter browser: A secret of the browser, which its code is bound to.
    package func openInvitation(
        _ token: String, browser: String
    ) async throws -> OpenedInvitation {
        let (digest, now) = (surroundings.digest(token), surroundings.now())
        let browser = surroundings.digest(browser)
        return try await store.readEntrance { [self] records in
            let guest = try invited(digest, records, now)
            let code = try guest.work.records.entryCode(link: digest, browser: browser)
            return OpenedInvitation(
                conversation: try guest.work.invitedConversation(guest.session),
                timeZoneName: guest.work.actor.workspace.timeZoneName,
                way: way(to: guest.person),
                code: code.flatMap { $0.usedAt == nil && now < $0.expiresAt ? $0 : nil })
        }
    }

    /// The conversation as a calendar file with the `UID` of the mailed ones, so that a later mail
    /// moves or cancels what was taken from here. It names no addresses of other guests. Throws as
    /// `openInvitation` does, and `linkExpired` once the conversation was held.
    package func invitationCalendar(_ token: String) async throws -> CalendarFile {
        let (digest, now) = (surroundings.digest(token), surroundings.now())
        return try await store.readEntrance { [self] records in
            let guest = try invited(digest, records, now)
            let session = try guest.work.seatedSession(guest.session)
            guard session.state == .planned else { throw Refusal.linkExpired }
            return try SessionMails(session, in: guest.work).published
        }
    }

    /// Mails a code to the invited person. Throws `notFound`, `linkExpired`, `tooMany`, and
    /// `forbidden` when no mail can reach them.
    package func mailCode(_ token: String, browser: String, from: String) async throws {
        let (digest, now) = (surroundings.digest(token), surroundings.now())
        try tries.admit(account: "code \(digest)", address: from)
        let code = surroundings.newCode()
        try await store.writeEntrance { [self] records in
            let guest = try invited(digest, records, now)
            let kept = guest.work.records
            guard surroundings.hasMailServer, let address = guest.person.mailAddress,
                !address.isSample
            else {
                throw Refusal.forbidden
            }
            let sent = try kept.entryCodeCount(
                of: guest.person.id, since: now.adding(minutes: -60))
            guard sent < EntryCode.sendsPerHourMaximum else {
                throw Refusal.tooMany(retryAfterSeconds: 3_600)
            }
            try kept.removeEntryCodes(sentBefore: now.adding(days: -1))
            try kept.insert(
                EntryCode(
                    id: surroundings.newID(), person: guest.person.id, link: digest,
                    browser: surroundings.digest(browser),
                    digest: surroundings.digest(code: code, browser: browser), sentAt: now))
            try guest.work.sendCode(code, to: address)
        }
    }

    /// Signs the invited person in with the code this browser asked for.
    ///
    /// Throws `notFound`, `linkExpired`, `tooMany`, and `invalid` for a wrong, spent or foreign
    /// code alike. A wrong try counts, and counts for good: it is no part of what is undone.
    package func signIn(
        invitation token: String, _ input: Input, browser: String, from: String
    ) async throws -> (signedIn: SignedIn, session: ID<Session>) {
        let form = try Fields.decode(input) { CodeInput(&$0) }
        let (digest, now) = (surroundings.digest(token), surroundings.now())
        try tries.admit(account: "entry \(digest)", address: from)
        let session = surroundings.newToken()
        let typed = surroundings.digest(code: form.code, browser: browser)
        let result = try await store.writeEntrance { [self] records in
            let guest = try invited(digest, records, now)
            let asked = surroundings.digest(browser)
            let left = try guest.tryCode(typed, link: digest, browser: asked)
            guard left == nil else { return CodeResult.wrong(triesLeft: left ?? 0) }
            let actor = guest.work.actor
            try records.insertSignIn(digest: surroundings.digest(session), of: actor, at: now)
            return .right(actor, guest.session)
        }
        switch result {
        case .wrong(let left):
            throw Refusal.invalid([FieldError("code", .wrongCode(triesLeft: left))])
        case .right(let actor, let place):
            tries.forgive(account: "entry \(digest)", address: from)
            return (SignedIn(token: session, actor: actor), place)
        }
    }

    private func way(to person: Person) -> CodeWay {
        guard surroundings.hasMailServer else { return .noMailServer }
        guard let address = person.mailAddress else { return .noAddress }
        return address.isSample ? .sampleAddress : .mail(address.email.partlyHidden)
    }

    private func invited(
        _ digest: String, _ records: any EntranceRecords, _ now: Instant
    ) throws -> InvitedGuest {
        let found = try records.invitation(digest: digest).orNotFound()
        let home = records.records(of: found.home)
        let invitation = found.invitation
        guard let person = try home.person(invitation.person),
            let session = try home.session(invitation.session)
        else { throw Refusal.notFound }
        guard session.state != .cancelled, now < session.linksCloseAt else {
            throw Refusal.linkExpired
        }
        let guest = work(Actor(person, in: try home.workspace()), home, now, surroundings)
        // Whoever lost the seat has no business here any more.
        _ = try guest.seatedSession(session.id)
        return InvitedGuest(person: person, session: session.id, work: guest)
    }
}

private enum CodeResult: Sendable {
    case wrong(triesLeft: Int)
    case right(Actor, ID<Session>)
}

/// Whom a link invites, at work in their own name.
private struct InvitedGuest {
    let person: Person
    let session: ID<Session>
    let work: Work

    /// Nil when the code is right, which uses it up; else how many tries are left.
    func tryCode(_ typed: String, link: String, browser: String) throws -> Int? {
        let records = work.records
        guard let code = try records.entryCode(link: link, browser: browser),
            code.person == person.id, code.isOpen(at: work.now),
            try records.countTry(at: code.id)
        else { return 0 }
        guard code.digest == typed else { return code.triesLeft - 1 }
        return try records.useCode(code.id, at: work.now) ? nil : 0
    }
}

/// The six digits, with whatever spaces people put between them.
struct CodeInput {
    let code: String

    init(_ fields: inout Fields) {
        let text = fields.text("code", maximum: 20)
        code = text.filter { !$0.isWhitespace && $0 != "-" }
        let isCode =
            code.count == EntryCode.digitCount && code.allSatisfy { $0.isASCII && $0.isNumber }
        if !text.isEmpty && !isCode {
            fields.problem("code", .wrongKind(expected: "6 digits"))
        }
    }
}

extension String {
    /// `r…@lakeside.example`: enough to know one's own address, too little to learn another's.
    var partlyHidden: String {
        guard let at = firstIndex(of: "@") else { return "…" }
        return "\(prefix(1))…\(self[at...])"
    }
}
