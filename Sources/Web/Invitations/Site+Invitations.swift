import CustomerValue
import Hummingbird
import UseCases

extension Addresses {
    static let invitation = Pattern("/invitations/{invitation}")
    static let invitationCalendar = Pattern("/invitations/{invitation}/calendar")
    static let invitationCode = Pattern("/invitations/{invitation}/code")
    static let invitationEntry = Pattern("/invitations/{invitation}/entry")
    static let sessionLinks = Pattern("/sessions/{session}/links")
    static let sessionLinksRemoval = Pattern("/sessions/{session}/links/removal")
    static let sessionRelease = Pattern("/sessions/{session}/release")
    static let sessionReleaseRemoval = Pattern("/sessions/{session}/release/removal")
    static let seat = Pattern("/portal/sessions/{session}/seat")
    static let seatReply = Pattern("/portal/sessions/{session}/seat/reply")
    static let seatBar = Pattern("/portal/sessions/{session}/seat/bar")
    static let seatBarPoints = Pattern("/portal/sessions/{session}/seat/bar/points")
    static let seatBudget = Pattern("/portal/sessions/{session}/seat/budget")
    static let seatMarks = Pattern("/portal/sessions/{session}/seat/marks")
    static let seatMarksRemoval = Pattern("/portal/sessions/{session}/seat/marks/removal")
}

extension Site {
    var invitationEndpoints: [Endpoint] { linkEndpoints + invitingEndpoints + seatEndpoints }

    /// Readable by whoever holds the link; a code opens the door to what can be written.
    private var linkEndpoints: [Endpoint] {
        [
            Endpoint(
                .get, Addresses.invitation, "What somebody is invited to", audience: nil,
                page: sessionInvitationPage),
            Endpoint(
                .get, Addresses.invitationCalendar, "An invitation as a calendar file",
                audience: nil, page: invitationCalendar),
            Endpoint(
                .post, Addresses.invitationCode, "Have a code mailed", audience: nil,
                page: codeForm),
            Endpoint(
                .post, Addresses.invitationEntry, "Sign in with a mailed code", audience: nil,
                page: entryForm),
        ]
    }

    private var invitingEndpoints: [Endpoint] {
        [
            change(
                Addresses.sessionLinks, MakeInvitationLink.self,
                "Make the link that shows one person a session", hands: Addresses.invitation),
            change(
                Addresses.sessionLinksRemoval, EndInvitationLink.self,
                "End the link of one person"),
            change(
                Addresses.sessionRelease, ReleaseHypothesis.self,
                "Let a session's guests read the agreed bar beforehand"),
            change(
                Addresses.sessionReleaseRemoval, WithholdHypothesis.self,
                "Withhold the agreed bar from a session's guests again"),
        ]
    }

    private var seatEndpoints: [Endpoint] {
        [
            page(
                Addresses.seat, ShowSeat.self, "A guest's seat in a conversation", .seat,
                SeatPage.render),
            change(Addresses.seatReply, ReplyToInvitation.self, "Answer an invitation"),
            change(Addresses.seatBar, SaveOwnBar.self, "Give one's own points as a guest"),
            change(
                Addresses.seatBarPoints, SetOwnPoints.self,
                "Give one attribute its points in one's own bar"),
            change(
                Addresses.seatBudget, SaveOwnBudget.self,
                "Divide the pot as a guest, privately"),
            change(
                Addresses.seatMarks, MarkAttribute.self,
                "Mark an attribute as new to us or to be kept"),
            change(Addresses.seatMarksRemoval, UnmarkAttribute.self, "Take a mark back"),
        ]
    }
}
