import CustomerValue
import UseCases

extension Addresses {
    static let sessions = Pattern("/sessions")
    /// The first of a session's three pages.
    static let session = Pattern("/sessions/{session}")
    static let sessionPlan = Pattern("/sessions/{session}/plan")
    static let sessionPack = Pattern("/sessions/{session}/pack")
    static let sessionFuture = Pattern("/sessions/{session}/future")
    static let sessionMeasure = Pattern("/sessions/{session}/measure")
    static let relationshipSessions = Pattern("/relationships/{relationship}/sessions")
    static let sessionInvitations = Pattern("/sessions/{session}/invitations")
    static let sessionSplit = Pattern("/sessions/{session}/split")
    static let sessionCancellation = Pattern("/sessions/{session}/cancellation")
    static let sessionClosure = Pattern("/sessions/{session}/closure")
    static let sessionSeats = Pattern("/sessions/{session}/seats")
    static let sessionSeatsCheck = Pattern("/sessions/{session}/seats/check")
    static let sessionAttendees = Pattern("/sessions/{session}/attendees")
    static let sessionAttendeesRemoval = Pattern("/sessions/{session}/attendees/removal")
    static let sessionBar = Pattern("/sessions/{session}/bar")
    static let sessionBarPoints = Pattern("/sessions/{session}/bar/points")
    static let sessionBarAgreement = Pattern("/sessions/{session}/bar/agreement")
    static let sessionItems = Pattern("/sessions/{session}/items")
    static let sessionRevelation = Pattern("/sessions/{session}/revelation")
    static let sessionVotes = Pattern("/sessions/{session}/votes")
    static let sessionAllocations = Pattern("/sessions/{session}/allocations")
    static let sessionAllocationsAgreement = Pattern(
        "/sessions/{session}/allocations/agreement")
    static let sessionStatements = Pattern("/sessions/{session}/statements")
    static let sessionScale = Pattern("/sessions/{session}/scale")
    static let sessionDataRequests = Pattern("/sessions/{session}/data-requests")
    static let statement = Pattern("/statements/{statement}")
    static let statementWithdrawal = Pattern("/statements/{statement}/withdrawal")
    static let dataRequest = Pattern("/data-requests/{dataRequest}")
    static let dataRequestWithdrawal = Pattern("/data-requests/{dataRequest}/withdrawal")
    static let dataRequestAnswer = Pattern("/data-requests/{dataRequest}/answer")
}

extension Site {
    var sessionEndpoints: [Endpoint] { planEndpoints + roomEndpoints + moneyEndpoints }

    private var planEndpoints: [Endpoint] {
        [
            page(
                Addresses.sessions, ListSessions.self, "Sessions, latest first", .sessionList,
                SessionListPage.render),
            page(
                Addresses.relationshipSessions, ListRelationshipSessions.self,
                "The sessions of a relationship, latest first", .sessionList,
                SessionListPage.render),
            change(
                Addresses.relationshipSessions, ScheduleSession.self, "Plan a session",
                creates: true, then: { Addresses.sessionPlan.filled($0.id) }),
            page(
                Addresses.sessionPlan, ShowSessionPlan.self, "The plan of a session",
                .sessionPlan, SessionPlanPage.render),
            page(
                Addresses.sessionPack, ShowSessionPack.self, "The sheets to print for a session",
                .sessionPack, PackPage.render),
            change(Addresses.session, UpdateSession.self, "Move a planned session"),
            page(
                Addresses.sessionInvitations, ShowInvitations.self,
                "What would be mailed to whom about a session", .sessionInvitations,
                InvitationLettersPage.render),
            change(
                Addresses.sessionInvitations, InviteToSession.self,
                "Mail everybody seated an invitation with a calendar file"),
            change(
                Addresses.sessionSplit, SplitSession.self,
                "Divide a session so that the rules are kept"),
            change(Addresses.sessionCancellation, CancelSession.self, "Cancel a session"),
            change(
                Addresses.sessionClosure, CloseSession.self, "Close a session as held",
                then: { Addresses.sessionNotes.filled($0.id) }),
            asking(
                Addresses.sessionSeatsCheck, CheckSeats.self,
                "What the rules would say if these people sat in it as well", .seatCheck,
                SeatCheckPage.render),
            change(
                Addresses.sessionSeats, SeatPeople.self, "Give several people their seats at once"),
            change(Addresses.sessionAttendees, SeatAttendee.self, "Give somebody a seat"),
            change(Addresses.sessionAttendeesRemoval, UnseatAttendee.self, "Take a seat away"),
        ]
    }

    private var roomEndpoints: [Endpoint] {
        [
            page(
                Addresses.session, ShowSession.self, "Session page 1, today", .sessionToday,
                SessionTodayPage.render),
            change(Addresses.sessionBar, SaveCustomerBar.self, "Save the customer's bar"),
            change(
                Addresses.sessionBarPoints, SetCustomerPoints.self,
                "Give one attribute its points in the customer's bar"),
            change(
                Addresses.sessionBarAgreement, AgreeCustomerBar.self,
                "Agree on the customer's bar"),
            change(
                Addresses.sessionItems, TakeNote.self, "Take down what was said",
                creates: true),
        ]
    }

    private var moneyEndpoints: [Endpoint] {
        [
            page(
                Addresses.sessionFuture, ShowSessionFuture.self, "Session page 2, future",
                .sessionFuture, SessionFuturePage.render),
            change(Addresses.sessionAllocations, SaveBudget.self, "Save a division of the pot"),
            change(
                Addresses.sessionAllocationsAgreement, AgreeBudget.self,
                "Agree on a division of the pot"),
            change(
                Addresses.sessionRevelation, RevealBallots.self,
                "Show what everybody gave privately, together"),
            change(Addresses.sessionVotes, OpenBallots.self, "Open another private vote"),
            page(
                Addresses.sessionMeasure, ShowSessionMeasure.self, "Session page 3, measure",
                .sessionMeasure, SessionMeasurePage.render),
            change(
                Addresses.sessionStatements, AddStatement.self, "Take down a number",
                creates: true),
            change(Addresses.sessionScale, SaveScale.self, "Answer the economic scale"),
            change(
                Addresses.sessionDataRequests, AddDataRequest.self, "Ask for a number",
                creates: true),
            change(Addresses.dataRequestAnswer, AnswerDataRequest.self, "Answer a data request"),
            change(Addresses.statement, CorrectStatement.self, "Correct a number"),
            change(Addresses.statementWithdrawal, WithdrawStatement.self, "Take a number back"),
            change(Addresses.dataRequest, ChangeDataRequest.self, "Correct a data request"),
            change(
                Addresses.dataRequestWithdrawal, WithdrawDataRequest.self,
                "Take a data request back"),
        ]
    }
}
