/// One transaction for several requests, each in its own savepoint.
struct WriteBatch {
    private typealias Answer = @Sendable () -> Void

    let session: any SQLSession
    /// `BEGIN`, with the engine's way of taking the write lock at once.
    let begin: StaticString
    /// Tells other processes of a place; nil where there are none.
    var telling: StaticString?
    /// Called after the commit and before the answers, with the places it tells of: who is answered
    /// finds its change counted.
    var committed: (Set<String>) -> Void = { _ in }

    /// Answers every request, and only after the commit: an answer is a promise of durability.
    func run(_ requests: [WriteRequest]) {
        do {
            try session.run(begin, [])
            var places: Set<String> = []
            let answers = try requests.map { try perform($0, &places) }
            try session.run("COMMIT", [])
            committed(places)
            for answer in answers { answer() }
        } catch {
            session.abandon()
            for request in requests { request.fail(error) }
        }
    }

    private func perform(
        _ request: WriteRequest, _ places: inout Set<String>
    ) throws -> Answer {
        try session.run("SAVEPOINT request", [])
        let connection = SQLConnection(session)
        do {
            let answer = try request.perform(connection)
            try connection.end()
            try tell(connection.told)
            try session.run("RELEASE SAVEPOINT request", [])
            places.formUnion(connection.told)
            return answer
        } catch {
            try undo(after: error)
            return { request.fail(error) }
        }
    }

    private func tell(_ places: Set<String>) throws {
        guard let telling else { return }
        for place in places { try session.visit(telling, [.text(place)]) { _ in } }
    }

    private func undo(after cause: any Error) throws {
        do {
            try session.run("ROLLBACK TO SAVEPOINT request", [])
            try session.run("RELEASE SAVEPOINT request", [])
        } catch {
            // A full disk or a lost server takes the whole transaction away: the first error is
            // the reason, the missing savepoint only its echo.
            throw cause
        }
    }
}
