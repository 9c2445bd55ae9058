import CustomerValue
import UseCases

extension Addresses {
    static let promises = Pattern("/promises")
    static let promise = Pattern("/promises/{promise}")
    static let promiseRenegotiation = Pattern("/promises/{promise}/renegotiation")
    static let promiseDelivery = Pattern("/promises/{promise}/delivery")
    static let promiseWithdrawal = Pattern("/promises/{promise}/withdrawal")
    static let promiseBreak = Pattern("/promises/{promise}/break")
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
            change(
                Addresses.promiseRenegotiation, RenegotiatePromise.self,
                "Propose another day for a promise"),
            change(Addresses.promiseDelivery, DeliverPromise.self, "Say that it is done"),
            change(Addresses.promiseWithdrawal, WithdrawPromise.self, "Withdraw a promise"),
            change(Addresses.promiseBreak, BreakPromise.self, "Admit a broken promise"),
            change(
                Addresses.promiseMilestones, AddMilestone.self, "Add a milestone",
                creates: true),
            change(
                Addresses.milestoneCompletion, CompleteMilestone.self,
                "Mark a milestone as reached"),
            change(
                Addresses.promiseUpdates, PostUpdate.self, "Send one line of news",
                creates: true),
        ]
    }
}
