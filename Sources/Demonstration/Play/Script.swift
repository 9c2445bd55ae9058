import CustomerValue

/// The story as scenes by time. Customers are told one by one and played together, so that the
/// journal of the workspace reads in the order things happened.
struct Script {
    private struct Scene {
        /// As told; the clock shows the working day of it.
        let day: Int
        let hour: Int
        let play: () async throws -> Void
    }

    let today: Day
    private var scenes: [Scene] = []

    init(today: Day) {
        self.today = today
    }

    /// - Parameter day: From today; negative is past.
    mutating func on(day: Int, hour: Int = 9, _ play: @escaping () async throws -> Void) {
        scenes.append(Scene(day: day, hour: hour, play: play))
    }

    /// Plays every scene; those of one moment in the order they were told.
    func play(on clock: StoryClock) async throws {
        let order = scenes.indices.sorted {
            (scenes[$0].day, scenes[$0].hour, $0) < (scenes[$1].day, scenes[$1].hour, $1)
        }
        for scene in order.map({ scenes[$0] }) {
            clock.advance(to: today.workday(daysLater: scene.day).at(hour: scene.hour))
            try await scene.play()
        }
    }
}
