package import CustomerValue

/// One promise with its ledger, milestones and news.
package struct ShowPromise: Question {
    package static let audience = Audience.members

    let id: ID<Promise>

    package init(_ fields: inout Fields) {
        id = fields.path("promise", Promise.self)
    }

    package func answer(in work: Work) throws -> PromiseDetail {
        try work.promiseDetail(id)
    }
}

/// A promise as its own page shows it, to members and to guests alike.
package struct PromiseDetail: Sendable {
    package let line: PromiseLine
    package let state: PromiseState
    package let events: [PromiseEventLine]
    package let milestones: [Milestone]
    /// Newest first.
    package let updates: [PromiseUpdateLine]
    package let realised: RealisedValue?
    package let nextUpdateDue: Day?
    /// The steps whoever asks can take now.
    package let steps: [PromiseEventKind]
    /// Whether whoever asks can add milestones and news.
    package let isTended: Bool
    package let today: Day
}

extension PromiseEventKind {
    /// Who may take the step; an offer is no step of a promise that exists.
    fileprivate var audience: Audience? {
        switch self {
        case .offered: nil
        case .accepted: AcceptPromise.audience
        case .renegotiated: RenegotiatePromise.audience
        case .delivered: DeliverPromise.audience
        case .refused: RefusePromise.audience
        case .kept: KeepPromise.audience
        case .broken: BreakPromise.audience
        case .withdrawn: WithdrawPromise.audience
        }
    }
}

extension Work {
    func promiseDetail(_ id: ID<Promise>) throws -> PromiseDetail {
        let promise = try promise(id)
        let scope = PromiseScope.only(promise)
        let line = try records.promiseLines(scope).first.orNotFound()
        let updates = try records.updates(scope)
        let state = promise.state(on: today)
        let isOwner = mayTend(promise)
        let steps = PromiseEventKind.allCases.filter {
            $0.audience?.includes(actor) == true
                && promise.allows($0, by: party, of: actor.side, on: today)
        }
        return PromiseDetail(
            line: line, state: state, events: try records.promiseEvents(scope),
            milestones: try records.milestones(scope), updates: updates,
            realised: try records.realisedValues(scope).first,
            nextUpdateDue: promise.nextUpdateDue(
                after: updates.map(\.update), offsetMinutes: offsetMinutes),
            steps: isOwner || actor.role == nil ? steps : [],
            isTended: isOwner && ![.kept, .broken, .withdrawn].contains(state), today: today)
    }

    private func mayTend(_ promise: Promise) -> Bool {
        Audience.relationshipOwners.includes(actor)
            || Audience.contributors.includes(actor) && promise.ownerOurs == actor.memberID
    }
}
