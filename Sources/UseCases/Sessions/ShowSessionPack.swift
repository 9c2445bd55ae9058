package import CustomerValue

/// The sheets that are taken along on paper.
package struct ShowSessionPack: Question {
    package static let audience = Audience.members

    let id: ID<Session>
    let view: PackView?

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
        view = fields.optionalChoice("view", PackView.self)
    }

    package func answer(in work: Work) throws -> SessionPack {
        let planning = try work.sessionPlanning(id)
        return SessionPack(
            planning: planning,
            view: view ?? (planning.release == nil ? .blank : .shown),
            opportunities: try work.sessionOpportunities(of: planning.session.relationship),
            pot: try work.pot)
    }
}

/// Whether our own view goes along on paper.
package enum PackView: String, CaseIterable, Sendable {
    case shown, blank
}

package struct SessionPack: Sendable {
    package let planning: SessionPlanning
    /// Shown where it was released to be read beforehand, else only when it is wished.
    package let view: PackView
    /// The oldest first.
    package let opportunities: [Opportunity]
    package let pot: Money
}
