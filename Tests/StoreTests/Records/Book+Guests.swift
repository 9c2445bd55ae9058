import CustomerValue
import UseCases

/// What people of the other side are sent, may read and mark.
extension Book {
    /// Without its link: a digest is the same in no two workspaces.
    static let seatInvitation = Invitation(
        session: session.id, person: person.id, invitedBy: owner.id,
        invitedAt: now, reply: .anotherTime, note: "Thursday '); --", repliedAt: now)
    static let release = HypothesisRelease(
        session: session.id, hypothesis: hypothesis.id, number: 1, withMoney: true,
        releasedBy: owner.id, releasedAt: now)
    static let mark = AttributeMark(
        attribute: attributes[0].id, person: person.id, kind: .keepThis, markedAt: now)
    static let entryCode = EntryCode(
        id: id(90), person: person.id, link: "link digest", browser: "browser digest",
        digest: "code digest", sentAt: now)

    static let step = StageStep(page: .future, shownAt: now, shownBy: owner.id)
    static let parked = ParkedTopic(
        id: id(91), session: session.id, text: "Prices '); --", person: person.id,
        parkedBy: owner.id, parkedAt: now)
    static let closedTopic = ParkedTopic(
        id: id(92), session: session.id, text: "Holidays", parkedBy: owner.id,
        parkedAt: now.adding(minutes: 1),
        closure: ParkedTopic.Closure(outcome: .dealtWith, at: now, by: owner.id))

    static let roomChecks: [RecordCheck] = [
        .many("stage", [step]) { try $0.stageSteps(of: session.id) },
        .one("parked topic", parked) { try $0.parkedTopic(parked.id) },
        .many(
            "parked topics",
            [
                ParkedLine(topic: parked, personName: person.name),
                ParkedLine(topic: closedTopic, personName: nil),
            ]
        ) { try $0.parkedTopics(of: session.id) },
    ]

    static let guestChecks: [RecordCheck] = [
        .one("seat invitation", seatInvitation) {
            try $0.invitation(to: session.id, of: person.id)
        },
        .many("invitations", [seatInvitation]) { try $0.invitations(to: session.id) },
        .many("seats", [session]) { try $0.sessions(seating: person.id) },
        .one("release", release) { try $0.release(for: session.id) },
        .many("marks", [NamedMark(mark: mark, personName: person.name)]) {
            try $0.marks(in: relationship.id)
        },
        .one("entry code", entryCode) {
            try $0.entryCode(link: entryCode.link, browser: entryCode.browser)
        },
    ]
}
