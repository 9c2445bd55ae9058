/// What of an open page may have to be shown anew. An event names topics and nothing else: whoever
/// wants to know more asks for the page again, and meets the permission of that page.
package enum LiveTopic: String, CaseIterable, Sendable {
    /// Customers' points.
    case bar
    /// Divisions of the pot, and what it is divided over.
    case budget
    /// Numbers, the scale, data requests and prepared calculations.
    case economics
    /// What was taken down.
    case notes
    case parking
    /// The part that is shown, its timer, and the state of the session.
    case stage
    /// Who sits there, and what they were sent and answered.
    case seats
    /// Attributes, and the bar our side agreed on and released.
    case attributes
    /// What guests marked.
    case marks
}

extension LiveTopic {
    /// Of what a guest never sees they are not even told that it moved.
    static let forGuests = Set(allCases).subtracting([.notes])

    /// By deed, as the journal names it. Every other deed changes nothing on a session's pages.
    static let byDeed = Dictionary(uniqueKeysWithValues: table.map { ($0.deed, $1) })

    /// Which topics a change is about: the one place that says so.
    private static let table: [(change: any Change.Type, topics: [LiveTopic])] = [
        (SaveCustomerBar.self, [.bar]),
        (AgreeCustomerBar.self, [.bar]),
        (SaveOwnBar.self, [.bar]),
        (SetCustomerPoints.self, [.bar]),
        (SetOwnPoints.self, [.bar]),

        (SaveBudget.self, [.budget]),
        (AgreeBudget.self, [.budget]),
        (SaveOwnBudget.self, [.budget]),
        (RevealBallots.self, [.bar, .budget]),
        (OpenBallots.self, [.bar, .budget]),
        (AddOpportunity.self, [.budget]),
        (EditOpportunity.self, [.budget]),
        (AddVoice.self, [.budget]),

        (AddStatement.self, [.economics]),
        (SaveScale.self, [.economics]),
        (AddDataRequest.self, [.economics]),
        (AnswerDataRequest.self, [.economics]),
        (CorrectStatement.self, [.economics]),
        (WithdrawStatement.self, [.economics]),
        (ChangeDataRequest.self, [.economics]),
        (WithdrawDataRequest.self, [.economics]),
        (AddDriver.self, [.economics]),
        (AddSimpleDriver.self, [.economics]),
        (AddFromTemplate.self, [.economics]),
        (UpdateDriver.self, [.economics]),
        (RetireDriver.self, [.economics]),
        (AddInput.self, [.economics]),
        (UpdateInput.self, [.economics]),
        (ConfirmInput.self, [.economics]),
        (RetireInput.self, [.economics]),
        (ImportModel.self, [.economics]),
        (SetModelTerms.self, [.economics]),

        (TakeNote.self, [.notes]),
        (ComposeNotes.self, [.notes]),
        (EditNotes.self, [.notes]),
        (TickReview.self, [.notes]),
        (WithholdVoice.self, [.notes]),
        (WithholdOwnVoice.self, [.notes]),
        (PublishNotes.self, [.notes, .stage]),
        (AcknowledgeNotes.self, [.notes]),
        (CorrectNotes.self, [.notes]),

        (ParkTopic.self, [.parking]),
        (CloseParkedTopic.self, [.parking]),

        (ShowPart.self, [.stage]),
        (ScheduleSession.self, [.stage]),
        (UpdateSession.self, [.stage, .seats]),
        (CancelSession.self, [.stage, .seats]),
        (CloseSession.self, [.stage, .seats]),

        (SeatAttendee.self, [.seats]),
        (SeatPeople.self, [.seats]),
        (SplitSession.self, [.stage, .seats]),
        (UnseatAttendee.self, [.seats]),
        (InviteToSession.self, [.seats]),
        (MakeInvitationLink.self, [.seats]),
        (EndInvitationLink.self, [.seats]),
        (ReplyToInvitation.self, [.seats]),
        (AddPerson.self, [.seats]),
        (UpdatePerson.self, [.seats]),

        (AddAttribute.self, [.attributes]),
        (UpdateAttribute.self, [.attributes]),
        (RetireAttribute.self, [.attributes]),
        (MergeAttributes.self, [.attributes, .bar]),
        (SeparateAttribute.self, [.attributes, .bar]),
        (AgreeBar.self, [.attributes]),
        (ReleaseHypothesis.self, [.attributes]),
        (WithholdHypothesis.self, [.attributes]),

        (MarkAttribute.self, [.marks]),
        (UnmarkAttribute.self, [.marks]),
    ]
}
