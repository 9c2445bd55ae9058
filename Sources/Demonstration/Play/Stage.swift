import CustomerValue
import Synchronization
import UseCases

/// Plays the story through the same desk as everybody else: each deed as the person who did it,
/// at the time it was done, with the permissions and the journal of a real one.
struct Stage: Sendable {
    let desk: Desk
    let entrance: Entrance
    let clock: StoryClock
    let today: Day

    /// - Parameter seed: Ids come from it, so that two demo programmes are the same programme.
    init(
        store: any Store, surroundings: Surroundings, today: Day, seed: UInt64,
        start: Instant? = nil
    ) {
        let clock = StoryClock(start ?? today.workday(daysLater: Self.firstDay).at(hour: 6))
        let generator = Mutex(StoryGenerator(seed: seed))
        var told = surroundings
        told.now = { clock.now }
        told.makesSamples = true
        told.newIDText = {
            let random = generator.withLock { ($0.next(), $0.next()) }
            return ID<Workspace>.version7(at: clock.now, random: random).description
        }
        desk = Desk(store: store, surroundings: told)
        entrance = Entrance(store: store, surroundings: told)
        self.clock = clock
        self.today = today
    }

    /// Days from today to the story's beginning.
    static let firstDay = -430

    /// One deed; returns what the writer gets back.
    @discardableResult
    func act<Made: Change>(
        _: Made.Type, as actor: Actor, _ path: [String: String] = [:],
        _ values: [String: InputValue] = [:], version: Int? = nil
    ) async throws -> Receipt {
        clock.tick()
        let input = Input(
            source: .json, path: path, values: values, version: version,
            changeID: desk.surroundings.newIDText(),
            timeZoneName: actor.workspace.timeZoneName)
        do {
            return try await desk.perform(Made.self, input, as: actor)
        } catch {
            throw Misplay(deed: Made.deed, actor: actor.name, day: day(of: clock.now), error)
        }
    }

    func ask<Asked: Question>(
        _: Asked.Type, as actor: Actor, _ path: [String: String] = [:]
    ) async throws -> Asked.Answer {
        let input = Input(source: .form, path: path, changeID: "")
        return try await desk.ask(Asked.self, input, as: actor)
    }

    private func day(of instant: Instant) -> Int {
        today.days(until: Day(at: instant))
    }
}

/// A deed of the story that a use case refused: the story and the program no longer fit.
struct Misplay: Error, CustomStringConvertible {
    let deed: String
    let actor: String
    /// Days from today.
    let day: Int
    let cause: any Error

    init(deed: String, actor: String, day: Int, _ cause: any Error) {
        self.deed = deed
        self.actor = actor
        self.day = day
        self.cause = cause
    }

    var description: String { "\(deed) by \(actor) on day \(day): \(cause)" }
}
