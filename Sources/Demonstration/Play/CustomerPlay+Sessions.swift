import CustomerValue
import UseCases

extension CustomerPlay {
    private static let answerWindowDays = 18

    func tellSession(_ index: Int, _ script: inout Script) {
        let session = story.sessions[index]
        let planningDay = min(session.day - 14, -4)
        script.on(day: planningDay) { [self] in try await plan(index) }
        guard session.isHeld else { return }
        script.on(day: session.day, hour: 8) { [self] in try await hold(index) }
        tellNotes(index, &script)
        for opportunity in session.raised where opportunity.answer != nil {
            script.on(day: session.day + Self.answerWindowDays, hour: 14) { [self] in
                try await answer(opportunity)
            }
        }
    }

    private func plan(_ index: Int) async throws {
        let session = story.sessions[index]
        let start = stage.today.workday(daysLater: session.day).at(hour: 8)
        let receipt = try await stage.act(
            ScheduleSession.self, as: crew[.facilitator], path,
            [
                "startsAt": .moment(start), "minutes": .whole(90),
                "purpose": .text(session.purpose),
            ])
        sessions[index] = receipt.id
        try await seat(crew[.facilitator], "facilitator", in: receipt.id)
        if session.hasNoteTaker { try await seat(crew[.noteTaker], "noteTaker", in: receipt.id) }
        for person in session.people {
            try await stage.act(
                SeatAttendee.self, as: crew[.facilitator], ["session": receipt.id],
                ["person": speaker(person)])
        }
    }

    private func seat(_ member: Actor, _ role: String, in session: String) async throws {
        try await stage.act(
            SeatAttendee.self, as: crew[.facilitator], ["session": session],
            ["member": .text(member.memberID?.description ?? ""), "role": .text(role)])
    }

    /// The person's id as a field.
    func speaker(_ person: Int) -> InputValue {
        .text(people[person].personID?.description ?? "")
    }

    private func hold(_ index: Int) async throws {
        try await fillOwnBars(index)
        try await fillBar(story.sessions[index].points, of: .null, index)
        try await captureToday(index)
        try await parkTopics(index)
        try await captureFuture(index)
        try await divideBudget(index)
        try await captureMeasure(index)
        try await stage.act(
            CloseSession.self, as: crew[.facilitator], sessionPath(index), version: 1)
    }

    func sessionPath(_ index: Int) -> [String: String] { ["session": sessions[index] ?? ""] }

    /// Where the story says so, everybody's own bar, shown together before the room talks.
    private func fillOwnBars(_ index: Int) async throws {
        let session = story.sessions[index]
        guard !session.ownPoints.isEmpty else { return }
        for (person, points) in zip(session.people, session.ownPoints) {
            try await fillBar(points, of: speaker(person), index)
        }
        try await stage.act(
            RevealBallots.self, as: crew[.facilitator], sessionPath(index), ["kind": "bar"],
            version: 0)
    }

    /// First a draft that is still being talked about, then what the person or the room stands
    /// behind.
    private func fillBar(_ points: [Int], of person: InputValue, _ index: Int) async throws {
        let saved = try await stage.act(
            SaveCustomerBar.self, as: crew[.facilitator], sessionPath(index),
            ["person": person, "points": .points(points, of: attributes)], version: 0)
        try await stage.act(
            AgreeCustomerBar.self, as: crew[.facilitator], sessionPath(index),
            ["person": person], version: saved.version)
    }

    private func parkTopics(_ index: Int) async throws {
        let session = story.sessions[index]
        for (turn, topic) in session.parked.enumerated() {
            let person = session.people[turn % session.people.count]
            let parked = try await stage.act(
                ParkTopic.self, as: crew[.facilitator], sessionPath(index),
                ["text": .text(topic.text), "person": speaker(person)])
            guard let outcome = topic.outcome else { continue }
            try await stage.act(
                CloseParkedTopic.self, as: crew[.facilitator], sessionPath(index),
                ["topic": .text(parked.id), "outcome": .text(outcome)])
        }
    }

    private func answer(_ story: OpportunityStory) async throws {
        guard let answer = story.answer else { return }
        var values: [String: InputValue]
        switch answer {
        case .willDo: values = ["answer": "willDo"]
        case .willNotDo(let reason): values = ["answer": "willNotDo", "reason": .text(reason)]
        case .needsUnderstanding(let reason, let until):
            values = [
                "answer": "needsUnderstanding", "reason": .text(reason),
                "studyUntil": .day(stage.today.workday(daysLater: until)),
            ]
        }
        try await stage.act(
            AnswerOpportunity.self, as: manager,
            ["opportunity": opportunities[story.title] ?? ""], values, version: 0)
    }
}
