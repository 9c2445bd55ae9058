/// Everything a scorecard is made from.
package struct ScorecardSources: Hashable, Sendable {
    package var promises: [Promise]
    package var milestones: [Milestone]
    package var updates: [PromiseUpdate]
    package var realised: [RealisedValue]
    package var dataRequests: [DataRequest]

    package init(
        promises: [Promise], milestones: [Milestone] = [], updates: [PromiseUpdate] = [],
        realised: [RealisedValue] = [], dataRequests: [DataRequest] = []
    ) {
        self.promises = promises
        self.milestones = milestones
        self.updates = updates
        self.realised = realised
        self.dataRequests = dataRequests
    }
}

/// The execution page both sides share, as figures of one day.
package struct Scorecard: Hashable, Sendable {
    /// States that no promise is in are left out.
    package let counts: [PromiseState: Int]
    package let late: [ID<Promise>]
    package let awaitingAcceptance: [ID<Promise>]
    package let updatesOwed: [ID<Promise>]
    package let milestonesLate: [ID<Milestone>]
    /// Per year, of promises open or kept; one sum per currency.
    package let worthPromised: [Money]
    /// As stated after promises were kept; one sum per currency.
    package let worthRealised: [Money]
    package let reliabilityOurs: Reliability
    package let reliabilityTheirs: Reliability

    package init(
        _ sources: ScorecardSources, on day: Day, offsetMinutes: Int = 0
    ) throws(MoneyError) {
        let promises = sources.promises
        counts = Dictionary(grouping: promises) { $0.state(on: day) }.mapValues(\.count)
        late = promises.filter { $0.state(on: day) == .late }.map(\.id)
        awaitingAcceptance = promises.filter(\.isAwaitingAcceptance).map(\.id)
        updatesOwed =
            promises
            .filter {
                $0.updateOwed(on: day, after: sources.updates, offsetMinutes: offsetMinutes)
            }
            .map(\.id)
        let open = Set(promises.filter(\.isOpen).map(\.id))
        milestonesLate =
            sources.milestones
            .filter { open.contains($0.promise) && $0.completedOn == nil && $0.isLate(on: day) }
            .map(\.id)
        let standing = promises.filter { $0.isOpen || $0.phase == .kept }
        worthPromised = try Money.sums(standing.compactMap(\.worthPerYear))
        let known = Set(promises.map(\.id))
        worthRealised = try Money.sums(
            sources.realised.filter { known.contains($0.promise) }.map(\.money))
        reliabilityOurs = .ours(promises, on: day)
        reliabilityTheirs = .theirs(sources.dataRequests, on: day)
    }
}
