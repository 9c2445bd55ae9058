import CustomerValue
import UseCases

/// What the note taker catches, page by page.
extension CustomerPlay {
    /// The facilitator types where nobody came to take notes.
    private func taker(_ session: SessionStory) -> Actor {
        crew[session.hasNoteTaker ? .noteTaker : .facilitator]
    }

    func captureToday(_ index: Int) async throws {
        let session = story.sessions[index]
        for (turn, line) in voices.lines(of: story, session: index).enumerated() {
            let person = session.people[turn % session.people.count]
            try await stage.act(
                TakeNote.self, as: taker(session), sessionPath(index),
                [
                    "page": "today", "attribute": .text(attributes[line.attribute]),
                    "person": speaker(person), "what": .text(line.voice.what),
                    "how": .text(line.voice.how), "quote": .text(line.voice.quote),
                ])
        }
    }

    func captureFuture(_ index: Int) async throws {
        let session = story.sessions[index]
        for (turn, raised) in session.raised.enumerated() {
            let person = speaker(session.people[turn % session.people.count])
            let receipt = try await stage.act(
                AddOpportunity.self, as: crew[.facilitator], path,
                [
                    "title": .text(raised.title), "how": .text(raised.how),
                    "kind": .text(raised.kind), "horizon": .text(raised.horizon),
                    "session": .text(sessions[index] ?? ""), "raisedBy": person,
                ])
            opportunities[raised.title] = receipt.id
            try await stage.act(
                TakeNote.self, as: taker(session), sessionPath(index),
                [
                    "page": "future", "opportunity": .text(receipt.id), "person": person,
                    "what": .text(weight(of: turn, in: session)),
                    "action": "Say within 30 days what we can do.",
                ])
        }
    }

    /// What people say of the opportunity while they divide the million.
    private func weight(of turn: Int, in session: SessionStory) -> String {
        let shares = session.budget.suffix(session.raised.count)
        switch shares[shares.startIndex + turn] {
        case 400...: return "This comes first; the rest can wait."
        case 200...: return "Worth a good part of the million."
        default: return "Small, but it comes up every week."
        }
    }

    /// The room's million; where the story says so, everybody's own before it.
    func divideBudget(_ index: Int) async throws {
        let session = story.sessions[index]
        let ids = raisedSoFar(index).compactMap { opportunities[$0.title] }
        if session.isDividedAlone {
            for (turn, person) in session.people.enumerated() {
                let shares = session.budget.indices.map {
                    session.budget[($0 + turn) % session.budget.count]
                }
                try await divide(shares, over: ids, by: speaker(person), index)
            }
            try await stage.act(
                RevealBallots.self, as: crew[.facilitator], sessionPath(index),
                ["kind": "budget"], version: 0)
        }
        try await divide(session.budget, over: ids, by: .null, index)
    }

    private func raisedSoFar(_ index: Int) -> [OpportunityStory] {
        story.sessions[...index].flatMap(\.raised)
    }

    private func divide(
        _ thousands: [Int], over ids: [String], by person: InputValue, _ index: Int
    ) async throws {
        let amounts = zip(ids, thousands).map { ($0, InputValue.text("\($1 * 1_000)")) }
        let saved = try await stage.act(
            SaveBudget.self, as: crew[.facilitator], sessionPath(index),
            [
                "person": person,
                "amounts": .object(Dictionary(amounts, uniquingKeysWith: { first, _ in first })),
            ], version: 0)
        try await stage.act(
            AgreeBudget.self, as: crew[.facilitator], sessionPath(index), ["person": person],
            version: saved.version)
    }

    func captureMeasure(_ index: Int) async throws {
        let session = story.sessions[index]
        for statement in session.statements { try await state(statement, index) }
        try await stage.act(
            SaveScale.self, as: crew[.facilitator], sessionPath(index),
            [
                "healthyToday": session.healthyToday.map(InputValue.whole) ?? .null,
                "pathForward": session.pathForward.map(InputValue.whole) ?? .null,
            ], version: 0)
        guard let request = session.request else { return }
        try await stage.act(
            AddDataRequest.self, as: taker(session), sessionPath(index),
            [
                "question": .text(request.question), "owner": .text(request.owner),
                "dueOn": .day(stage.today.workday(daysLater: request.due)),
            ])
        try await stage.act(
            TakeNote.self, as: taker(session), sessionPath(index),
            [
                "page": "measure", "person": speaker(session.people[0]),
                "what": "The number exists, but not in this room.",
                "action": .text("\(request.owner): \(request.question)"),
            ])
    }

    private func state(_ statement: StatementStory, _ index: Int) async throws {
        let session = story.sessions[index]
        let person = speaker(session.people[0])
        var values = statement.value.values(currency: story.currency)
        values["label"] = .text(statement.label)
        values["note"] = .text(statement.note)
        values["person"] = person
        values["driver"] = statement.driver.map { .text(drivers[$0]) } ?? .null
        let receipt = try await stage.act(
            AddStatement.self, as: crew[.facilitator], sessionPath(index), values)
        try await confirm(statement, receipt.id)
    }
}

extension StatementStory.Value {
    fileprivate func values(currency: String) -> [String: InputValue] {
        switch self {
        case .exact(let amount): ["kind": "exact", "amount": .money(amount, currency)]
        case .range(let low, let high):
            [
                "kind": "range", "amount": .money(low, currency), "upTo": .money(high, currency),
            ]
        case .scale(let step): ["kind": "scale", "step": .whole(step)]
        case .withheld: ["kind": "withheld"]
        }
    }
}
