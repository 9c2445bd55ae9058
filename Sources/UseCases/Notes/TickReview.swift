package import CustomerValue

/// Says which points of one kind were looked at. The list is found in the draft itself; only the
/// ticks are kept.
package struct TickReview: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let kind: ReviewPoint.Kind
    /// By digest; what is not here is not ticked.
    let ticks: Set<String>
    let isAll: Bool
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        kind = fields.choice("kind", ReviewPoint.Kind.self, standing: .name)
        ticks = Set(fields.textsByName("ticks", maximum: 10).keys)
        isAll = fields.flag("all")
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        guard let draft = try work.records.notesDocuments(of: session).first,
            draft.publishedAt == nil
        else { throw Refusal.rule(.notesNotComposed) }
        try work.requireCurrent(draft.version, seen: version)
        let points = try work.reviewed(draft, of: found).filter { $0.point.kind == kind }
        var words: [String] = []
        for reviewed in points {
            let isTicked = isAll || ticks.contains(reviewed.digest)
            guard isTicked != (reviewed.tick != nil) else { continue }
            words += reviewed.point.words
            if isTicked {
                try work.records.insert(
                    ReviewTick(
                        session: session, point: reviewed.digest,
                        tickedBy: work.actor.memberID.orNotFound(), tickedAt: work.now))
            } else {
                try work.records.removeTick(reviewed.digest, of: session)
            }
        }
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [FieldChange("reviewed", to: "\(kind.rawValue): \(words.joined(separator: ", "))")])
        return Outcome(session, version: draft.version, entry)
    }
}

/// A point of the review list with whoever let it stand.
package struct ReviewedPoint: Sendable, Equatable {
    package let point: ReviewPoint
    /// What a tick names it by.
    package let digest: String
    package let tick: ReviewTick?
}

extension Work {
    /// The review list of a draft: by line, what no longer stands in it last.
    func reviewed(_ draft: NotesDocument, of session: Session) throws -> [ReviewedPoint] {
        let ticks = try records.reviewTicks(of: session.id)
        let review = NotesReview(
            people: try peopleMeant(in: session),
            confidential: try records.noteItems(of: session.id).map(\.item)
                .filter(\.isConfidential).map(\.texts))
        return review.points(in: draft.text).map { point in
            let digest = surroundings.digest(point.identity)
            return ReviewedPoint(
                point: point, digest: digest, tick: ticks.first { $0.point == digest })
        }
    }

    /// Everybody of both sides whose name could stand in the notes.
    private func peopleMeant(in session: Session) throws -> [String] {
        let relationship = try records.relationship(session.relationship).orNotFound()
        let theirs = try records.people(under: relationship.organization).map(\.name)
        let ours = try records.members().map(\.name)
        let seated = try records.attendees(of: session.id).map(\.name)
        return Array(Set(theirs + ours + seated)).sorted()
    }
}
