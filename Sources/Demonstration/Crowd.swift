package import UseCases

/// Many relationships that look alike, made through the use cases as fast as the store allows:
/// something to measure, not something to read.
package struct Crowd: Sendable {
    /// Enough that commits are shared, few enough that memory stays small.
    private static let width = 64

    package struct Filled: Sendable {
        /// Of a lead: a bearer token and the value of a session cookie.
        package let token: String
        package let cookie: String
        package let relationships: [String]
        package let sessions: [String]
    }

    let stage: CrowdStage
    private let entrance: Entrance

    package init(store: any Store, surroundings: Surroundings) {
        stage = CrowdStage(desk: Desk(store: store, surroundings: surroundings))
        entrance = Entrance(store: store, surroundings: surroundings)
    }

    /// - Parameter progress: Called now and then with the relationships made so far.
    package func fill(
        relationships: Int, sessionsEach: Int, progress: @Sendable (Int) -> Void
    ) async throws -> Filled {
        let email = "owner@crowd.example"
        let owner = try await signUp(email)
        var made: [CrowdStage.Made] = []
        try await withThrowingTaskGroup(of: CrowdStage.Made.self) { group in
            var next = 0
            func start() {
                guard next < relationships else { return }
                let number = next
                next += 1
                group.addTask { [stage] in
                    try await stage.relationship(number, sessions: sessionsEach, as: owner.actor)
                }
            }
            for _ in 0..<Self.width { start() }
            while let one = try await group.next() {
                made.append(one)
                if made.count.isMultiple(of: 100) { progress(made.count) }
                start()
            }
        }
        let token = try await entrance.newToken(email: email, name: "measurements", days: 365)
        return Filled(
            token: token ?? "", cookie: owner.token,
            relationships: made.map(\.relationship).sorted(),
            sessions: made.flatMap(\.sessions).sorted())
    }

    private func signUp(_ email: String) async throws -> SignedIn {
        let link = try await entrance.newSetUpLink(isFirst: false)
        let input = Input(
            source: .json,
            values: [
                "workspaceName": "Crowd (sample data)", "kind": "supplier", "currency": "USD",
                "timeZone": "UTC", "name": "Owner of the crowd", "email": .text(email),
                "password": .text(entrance.surroundings.newToken()),
                "sampleData": .boolean(false),
            ], changeID: "")
        return try await entrance.setUp(link.token, input)
    }
}
