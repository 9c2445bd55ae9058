import CustomerValue
import Synchronization
import UseCases

/// Plays the story through the same desk as everybody else: each deed as the person who did it,
/// at the time it was done, with the permissions and the journal of a real one.
struct Stage: Sendable {
    let desk: Desk
    let clock: StoryClock

    /// - Parameter seed: Ids come from it, so that two demo programmes are the same programme.
    init(store: any Store, surroundings: Surroundings, start: Instant, seed: UInt64) {
        let clock = StoryClock(start)
        let generator = Mutex(StoryGenerator(seed: seed))
        var told = surroundings
        told.now = { clock.now }
        told.newIDText = {
            let random = generator.withLock { ($0.next(), $0.next()) }
            return ID<Workspace>.version7(at: clock.now, random: random).description
        }
        desk = Desk(store: store, surroundings: told)
        self.clock = clock
    }

    /// One deed; returns the id of the record it made or changed.
    @discardableResult
    func act<Made: Change>(
        _: Made.Type, as actor: Actor, _ path: [String: String] = [:],
        _ values: [String: InputValue] = [:], version: Int? = nil
    ) async throws -> String {
        clock.tick()
        let input = Input(
            source: .json, path: path, values: values, version: version,
            changeID: desk.surroundings.newIDText(),
            timeZoneName: actor.workspace.timeZoneName)
        return try await desk.perform(Made.self, input, as: actor).id
    }

    func ask<Asked: Question>(
        _: Asked.Type, as actor: Actor, _ path: [String: String] = [:]
    ) async throws -> Asked.Answer {
        let input = Input(source: .form, path: path, changeID: "")
        return try await desk.ask(Asked.self, input, as: actor)
    }
}

extension InputValue: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
}

extension InputValue {
    static func money(_ major: Int, _ currency: String) -> InputValue {
        .object(["amount": .text(String(major)), "currency": .text(currency)])
    }
}
