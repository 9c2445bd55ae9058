package import CustomerValue

/// Something that happened since the guest was last here.
package struct PortalNews: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        case answer(Answer)
        case step(PromiseEventKind)
        case update(String, Outlook)
        case notes(ID<Session>)
    }

    package let at: Instant
    /// Of the opportunity or the promise.
    package let title: String
    package let promise: ID<Promise>?
    package let content: Content
}

extension PortalNews {
    init?(_ conversation: PortalConversation, since: Instant) {
        guard let at = conversation.notesPublishedAt, at > since else { return nil }
        self.init(at: at, title: "", promise: nil, content: .notes(conversation.session))
    }

    init?(_ line: OpportunityLine, since: Instant) {
        guard let decision = line.decision, decision.decidedAt > since else { return nil }
        self.init(
            at: decision.decidedAt, title: line.opportunity.title, promise: nil,
            content: .answer(decision.answer))
    }

    /// What our side did to a promise, and the latest line about it.
    static func all(of row: PromiseRow, since: Instant) -> [PortalNews] {
        let promise = row.line.promise
        let steps = promise.events.filter { $0.at > since && $0.isOurs }.map {
            PortalNews(
                at: $0.at, title: promise.title, promise: promise.id, content: .step($0.kind))
        }
        guard let update = row.latestUpdate?.update, update.at > since else { return steps }
        return steps + [
            PortalNews(
                at: update.at, title: promise.title, promise: promise.id,
                content: .update(update.text, update.outlook))
        ]
    }
}

extension PromiseEvent {
    fileprivate var isOurs: Bool {
        if case .member = by { true } else { false }
    }
}
