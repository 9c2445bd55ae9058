import CustomerValue
import UseCases

/// One promise while the story runs.
private final class PromisePlay {
    let story: PromiseStory
    var id = ""
    var version = 1

    init(_ story: PromiseStory) { self.story = story }

    var path: [String: String] { ["promise": id] }
}

extension CustomerPlay {
    func tellPromise(_ story: PromiseStory, _ script: inout Script) {
        let promise = PromisePlay(story)
        script.on(day: story.offered, hour: 10) { [self] in try await offer(promise) }
        for (day, deed) in story.deeds {
            script.on(day: day, hour: 11) { [self] in try await play(deed, of: promise) }
            guard case .milestone(let name, _, let reached?) = deed else { continue }
            script.on(day: reached, hour: 15) { [self] in
                try await reach(name, of: promise)
            }
        }
    }

    private func offer(_ promise: PromisePlay) async throws {
        let told = promise.story
        let receipt = try await stage.act(
            OfferPromise.self, as: manager, path,
            [
                "title": .text(told.title), "conditions": .text(told.conditions),
                "opportunity": opportunity(told.opportunity),
                "ownerOurs": .text(crew[told.owner].memberID?.description ?? ""),
                "ownerTheirs": speaker(told.person),
                "dueOn": .day(stage.today.workday(daysLater: told.due)),
                "worthPerYear": told.worth.map { .money($0, story.currency) } ?? .null,
            ])
        promise.id = receipt.id
    }

    private func play(_ deed: PromiseStory.Deed, of promise: PromisePlay) async throws {
        switch deed {
        case .accept: try await step(AcceptPromise.self, promise, as: guest(promise))
        case .milestone(let name, let due, _):
            try await stage.act(
                AddMilestone.self, as: owner(promise), promise.path,
                ["name": .text(name), "dueOn": .day(stage.today.workday(daysLater: due))])
        case .update(let text, let outlook):
            try await stage.act(
                PostUpdate.self, as: owner(promise), promise.path,
                ["text": .text(text), "outlook": .text(outlook)])
        default: try await close(deed, of: promise)
        }
    }

    private func close(_ deed: PromiseStory.Deed, of promise: PromisePlay) async throws {
        switch deed {
        case .accept, .milestone, .update: break
        case .renegotiate(let due, let reason):
            try await step(
                RenegotiatePromise.self, promise, as: owner(promise), reason,
                ["dueOn": .day(stage.today.workday(daysLater: due))])
        case .deliver(let text):
            try await step(DeliverPromise.self, promise, as: owner(promise), text)
        case .refuse(let reason):
            try await step(RefusePromise.self, promise, as: guest(promise), reason)
        case .keep(let realised, let text):
            try await step(
                KeepPromise.self, promise, as: guest(promise), text,
                ["realised": realised.map { .money($0, story.currency) } ?? .null])
        case .breaking(let reason):
            try await step(BreakPromise.self, promise, as: owner(promise), reason)
        case .withdraw(let reason):
            try await step(WithdrawPromise.self, promise, as: owner(promise), reason)
        }
    }

    private func step<Made: Change>(
        _: Made.Type, _ promise: PromisePlay, as actor: Actor, _ reason: String = "",
        _ values: [String: InputValue] = [:]
    ) async throws {
        var all = values
        all["reason"] = .text(reason)
        let receipt = try await stage.act(
            Made.self, as: actor, promise.path, all, version: promise.version)
        promise.version = receipt.version
    }

    private func reach(_ name: String, of promise: PromisePlay) async throws {
        let shown = try await stage.ask(ShowPromise.self, as: owner(promise), promise.path)
        guard let milestone = shown.milestones.first(where: { $0.name == name }) else { return }
        try await stage.act(
            CompleteMilestone.self, as: owner(promise),
            ["milestone": milestone.id.description], version: milestone.version)
    }

    private func owner(_ promise: PromisePlay) -> Actor { crew[promise.story.owner] }
    private func guest(_ promise: PromisePlay) -> Actor { people[promise.story.person] }
}
