import CustomerValue
import UseCases

/// One relationship of the crowd after the other, with the sessions below it.
struct CrowdStage: Sendable {
    let desk: Desk

    struct Made: Sendable {
        let relationship: String
        var sessions: [String] = []
    }

    private static let points = [40, 30, 20, 10]
    private static let peopleCount = 4
    private static let notesEach = 4

    func relationship(_ number: Int, sessions: Int, as owner: Actor) async throws -> Made {
        let id = try await act(
            CreateRelationship.self, as: owner, [:],
            [
                "organizationName": .text("Customer \(number)"), "segment": "Crowd",
                "purchases": .money(1_000_000 + number * 1_000, "USD"),
            ]
        ).id
        var made = Made(relationship: id)
        let path = ["relationship": id]
        let people = try await people(of: number, as: owner, path)
        let attributes = try await hypothesis(of: number, as: owner, path)
        for session in 0..<sessions {
            made.sessions.append(
                try await hold(session, with: people, about: attributes, as: owner, path))
        }
        return made
    }

    private func people(
        of number: Int, as owner: Actor, _ path: [String: String]
    ) async throws -> [String] {
        var ids: [String] = []
        for place in 0..<Self.peopleCount {
            let person = PersonStory(number: number * Self.peopleCount + place, place: place)
            ids.append(
                try await act(
                    AddPerson.self, as: owner, path,
                    [
                        "name": .text(person.name), "title": .text(person.title),
                        "function": .text(person.function.rawValue),
                        "level": .text(person.level.rawValue),
                    ]
                ).id)
        }
        return ids
    }

    /// Attributes, an agreed bar and two drivers; the ids of the attributes.
    private func hypothesis(
        of number: Int, as owner: Actor, _ path: [String: String]
    ) async throws -> [String] {
        var ids: [String] = []
        for place in Self.points.indices {
            let offer = Offer.all[(number + place) % Offer.all.count]
            ids.append(
                try await act(
                    AddAttribute.self, as: owner, path,
                    ["name": .text(offer.name), "what": .text(offer.what), "how": .text(offer.how)]
                ).id)
        }
        let points = InputValue.points(Self.points, of: ids)
        try await act(
            FillBar.self, as: owner, path, ["points": points, "submit": .boolean(true)])
        try await act(RevealBars.self, as: owner, path, version: 1)
        try await act(AgreeBar.self, as: owner, path, ["points": points])
        for driver in CustomerStory.lakesidePower.drivers.prefix(2) {
            try await act(
                AddSimpleDriver.self, as: owner, path, driver.values(attribute: ids[0]))
        }
        return ids
    }

    private func hold(
        _ number: Int, with people: [String], about attributes: [String], as owner: Actor,
        _ path: [String: String]
    ) async throws -> String {
        let start = desk.surroundings.now().adding(days: number * 30 - 600)
        let id = try await act(
            ScheduleSession.self, as: owner, path, ["startsAt": .moment(start)]
        ).id
        let path = ["session": id]
        for person in people.suffix(2) {
            try await act(SeatAttendee.self, as: owner, path, ["person": .text(person)])
        }
        try await act(
            SaveCustomerBar.self, as: owner, path,
            ["points": .points(Self.points.reversed(), of: attributes)], version: 0)
        for place in 0..<Self.notesEach {
            let voices = Offer.all[(number + place) % Offer.all.count].voices
            let voice = voices[number % voices.count]
            try await act(
                TakeNote.self, as: owner, path,
                [
                    "page": "today", "attribute": .text(attributes[place]),
                    "person": .text(people[place]), "what": .text(voice.what),
                    "how": .text(voice.how),
                ])
        }
        try await act(CloseSession.self, as: owner, path, version: 1)
        return id
    }

    @discardableResult
    private func act<Made: Change>(
        _: Made.Type, as actor: Actor, _ path: [String: String] = [:],
        _ values: [String: InputValue] = [:], version: Int? = nil
    ) async throws -> Receipt {
        try await desk.perform(
            Made.self,
            Input(
                source: .json, path: path, values: values, version: version,
                changeID: desk.surroundings.newIDText()),
            as: actor)
    }
}
