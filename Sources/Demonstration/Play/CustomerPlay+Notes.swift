import CustomerValue
import UseCases

/// What the customer gets within a week, and what comes back on it.
extension CustomerPlay {
    func tellNotes(_ index: Int, _ script: inout Script) {
        let session = story.sessions[index]
        if let request = session.request, let answer = request.answer {
            script.on(day: request.due - 1) { [self] in
                try await answerRequest(answer, of: index)
            }
        }
        guard case .published(let days, let isAcknowledged, let correction) = session.notes
        else { return }
        let day = session.day + days
        script.on(day: session.day + 1) { [self] in try await compose(index) }
        script.on(day: day) { [self] in try await publish(index) }
        if let correction {
            script.on(day: day + 1) { [self] in try await correct(index, correction) }
            script.on(day: day + 3) { [self] in
                try await publishAgain(index, after: correction)
            }
        }
        if isAcknowledged {
            script.on(day: day + 4) { [self] in
                try await stage.act(
                    AcknowledgeNotes.self, as: listener(index), sessionPath(index))
            }
        }
    }

    /// Who of the customer answers the notes: the first who was heard.
    private func listener(_ index: Int) -> Actor {
        people[story.sessions[index].people[0]]
    }

    private func compose(_ index: Int) async throws {
        try await stage.act(ComposeNotes.self, as: crew[.noteTaker], sessionPath(index))
    }

    private func publish(_ index: Int) async throws {
        for kind in ReviewPoint.Kind.allCases {
            let notes = try await stage.ask(
                ShowNotes.self, as: crew[.facilitator], sessionPath(index))
            guard notes.review.contains(where: { $0.point.kind == kind }) else { continue }
            try await stage.act(
                TickReview.self, as: crew[.facilitator], sessionPath(index),
                ["kind": .text(kind.rawValue), "all": .boolean(true)],
                version: notes.newest?.version)
        }
        let notes = try await stage.ask(
            ShowNotes.self, as: crew[.facilitator], sessionPath(index))
        try await stage.act(
            PublishNotes.self, as: crew[.facilitator], sessionPath(index),
            version: notes.newest?.version)
    }

    private func correct(_ index: Int, _ correction: String) async throws {
        try await stage.act(
            CorrectNotes.self, as: listener(index), sessionPath(index),
            ["text": .text(correction)])
    }

    private func publishAgain(_ index: Int, after correction: String) async throws {
        let notes = try await stage.ask(
            ShowNotes.self, as: crew[.noteTaker], sessionPath(index))
        let text = (notes.newest?.text ?? "") + "\n\n# Corrected\n\n- \(correction)"
        try await stage.act(
            EditNotes.self, as: crew[.noteTaker], sessionPath(index), ["text": .text(text)],
            version: notes.newest?.version)
        try await publish(index)
    }

    private func answerRequest(_ answer: String, of index: Int) async throws {
        let measure = try await stage.ask(
            ShowSessionMeasure.self, as: crew[.noteTaker], sessionPath(index))
        guard let request = measure.requests.first else { return }
        try await stage.act(
            AnswerDataRequest.self, as: crew[.noteTaker],
            ["dataRequest": request.id.description], ["answer": .text(answer)],
            version: request.version)
    }
}
