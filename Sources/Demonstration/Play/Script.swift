import CustomerValue

/// The story as scenes by time. Customers are told one by one and played together, so that the
/// journal of the workspace reads in the order things happened.
struct Script {
    private struct Scene {
        let at: Instant
        let play: () async throws -> Void
    }

    let today: Day
    private var scenes: [Scene] = []

    init(today: Day) {
        self.today = today
    }

    /// - Parameter day: From today; negative is past.
    mutating func on(day: Int, hour: Int = 9, _ play: @escaping () async throws -> Void) {
        scenes.append(Scene(at: today.at(hour: hour, daysLater: day), play: play))
    }

    /// Plays every scene; those of one moment in the order they were told.
    func play(on clock: StoryClock) async throws {
        let order = scenes.indices.sorted { (scenes[$0].at, $0) < (scenes[$1].at, $1) }
        for index in order {
            clock.advance(to: scenes[index].at)
            try await scenes[index].play()
        }
    }
}
