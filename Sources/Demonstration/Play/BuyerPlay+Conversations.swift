import CustomerValue
import UseCases

/// The conversations a customer holds with the people of its supplier: one that was held, and one
/// that is a week ahead.
extension BuyerPlay {
    private static let guests = [
        ("Ingrid Solheim", "Head of sales", "sales", "manager"),
        ("Samir Haddad", "Service planner", "operations", "staff"),
    ]

    func converse(
        about attributes: [String], as owner: Actor, _ path: [String: String]
    ) async throws {
        let people = try await invite(as: owner, path)
        let held = try await plan(-60, with: people, as: owner, path)
        try await hold(held, with: people, about: attributes, as: owner)
        _ = try await plan(7, with: people, as: owner, path)
    }

    private func invite(as owner: Actor, _ path: [String: String]) async throws -> [String] {
        var people: [String] = []
        for (name, title, function, level) in Self.guests {
            let receipt = try await stage.act(
                AddPerson.self, as: owner, path,
                [
                    "name": .text(name), "title": .text(title),
                    "email": .text("\(name.mailName)@meridian.example"),
                    "function": .text(function), "level": .text(level),
                ])
            people.append(receipt.id)
        }
        return people
    }

    private func plan(
        _ day: Int, with people: [String], as owner: Actor, _ path: [String: String]
    ) async throws -> [String: String] {
        let receipt = try await stage.act(
            ScheduleSession.self, as: owner, path,
            [
                "startsAt": .moment(stage.today.workday(daysLater: day).at(hour: 9)),
                "minutes": .whole(90), "purpose": "What their work is worth to us.",
            ])
        let session = ["session": receipt.id]
        for person in people {
            try await stage.act(SeatAttendee.self, as: owner, session, ["person": .text(person)])
        }
        return session
    }

    private func hold(
        _ session: [String: String], with people: [String], about attributes: [String],
        as owner: Actor
    ) async throws {
        let saved = try await stage.act(
            SaveCustomerBar.self, as: owner, session,
            ["points": .points([55, 45], of: attributes)], version: 0)
        try await stage.act(
            AgreeCustomerBar.self, as: owner, session, version: saved.version)
        let said = [
            ("Joint visits open doors for both of us", "Four orders came out of them"),
            ("Our crews wait at your gate", "A pass a week ahead would save half a day"),
        ]
        for ((what, how), (person, attribute)) in zip(said, zip(people, attributes)) {
            try await stage.act(
                TakeNote.self, as: owner, session,
                [
                    "page": "today", "attribute": .text(attribute), "person": .text(person),
                    "what": .text(what), "how": .text(how),
                ])
        }
        try await stage.act(CloseSession.self, as: owner, session, version: 1)
    }
}
