import CustomerValue
import UseCases

extension Addresses {
    static let promises = Pattern("/promises")
    static let promise = Pattern("/promises/{promise}")
    static let promiseRenegotiation = Pattern("/promises/{promise}/renegotiation")
    static let promiseDelivery = Pattern("/promises/{promise}/delivery")
    static let promiseWithdrawal = Pattern("/promises/{promise}/withdrawal")
    static let promiseBreak = Pattern("/promises/{promise}/break")
    static let promiseAcceptance = Pattern("/promises/{promise}/acceptance")
    static let promiseFulfilment = Pattern("/promises/{promise}/fulfilment")
    static let promiseRefusal = Pattern("/promises/{promise}/refusal")
    static let promiseMilestones = Pattern("/promises/{promise}/milestones")
    static let promiseUpdates = Pattern("/promises/{promise}/updates")
    static let milestoneCompletion = Pattern("/milestones/{milestone}/completion")
    static let relationshipPromises = Pattern("/relationships/{relationship}/promises")
    static let scorecard = Pattern("/relationships/{relationship}/scorecard")
}

extension Site {
    var promiseEndpoints: [Endpoint] {
        [
            page(
                Addresses.promises, ListPromises.self, "Promises with the scorecard over all",
                .promiseList, PromiseListPage.render),
            page(
                Addresses.promise, ShowPromise.self, "One promise with its ledger",
                .promiseDetail, PromisePage.render),
            page(
                Addresses.scorecard, ShowScorecard.self, "The scorecard of one relationship",
                .relationshipScorecard, ScorecardPage.render),
            change(
                Addresses.relationshipPromises, OfferPromise.self, "Offer a promise",
                creates: true, then: { Addresses.promise.filled($0.id) }),
            change(Addresses.promiseWithdrawal, WithdrawPromise.self, "Withdraw a promise"),
            change(
                Addresses.promiseMilestones, AddMilestone.self, "Add a milestone",
                creates: true),
            change(
                Addresses.milestoneCompletion, CompleteMilestone.self,
                "Mark a milestone as reached"),
            change(
                Addresses.promiseUpdates, PostUpdate.self, "Send one line of news",
                creates: true),
        ] + promiseStepEndpoints
    }

    /// The steps of the supplier and those of the customer. Each is taken here by members and
    /// below `/portal` by guests: which of them speaks for whom depends on the workspace.
    private var promiseStepEndpoints: [Endpoint] {
        [
            change(
                Addresses.promiseRenegotiation, RenegotiatePromise.self,
                "Propose another day for a promise", for: .members),
            change(
                Addresses.promiseDelivery, DeliverPromise.self, "Say that it is done",
                for: .members),
            change(
                Addresses.promiseBreak, BreakPromise.self, "Admit a broken promise",
                for: .members),
            change(
                Addresses.promiseAcceptance, AcceptPromise.self,
                "As the customer, accept a promise or its new day", for: .members),
            change(
                Addresses.promiseFulfilment, KeepPromise.self,
                "As the customer, say that a promise was kept", for: .members),
            change(
                Addresses.promiseRefusal, RefusePromise.self,
                "As the customer, say that it is not done", for: .members),
        ]
    }
}
