import CustomerValue
import Markup
import UseCases

/// The four stages of the yearly round, each with an honest word about where it stands.
enum RelationshipJourney {
    static func render(_ overview: RelationshipOverview, _ page: Page) -> Markup {
        let words = RelationshipWords(page.workspaceKind)
        let id = overview.line.relationship.id
        let steps = JourneyStage.allCases.map { stage -> Markup in
            let isHere = stage == overview.stage
            let state: Markup = isHere ? " class=\"on\" aria-current=\"step\"" : ""
            return """
                <a href="\(address(stage, id))"\(state)><b>\(words.stage(stage))</b>\
                <span>\(words.progress(stage, overview, page.format))</span></a>
                """
        }
        return """
            <nav class="journey" aria-label="\(words.journey)">\(steps)</nav>
            <p class="lede">\(words.nextStep): \
            \(words.nextStep(overview.standing, overview.facts, overview.stage))</p>
            """
    }

    private static func address(_ stage: JourneyStage, _ id: ID<Relationship>) -> String {
        switch stage {
        case .alignment: Addresses.alignment(id)
        case .conversations, .nextConversation: Addresses.relationshipSessions(id)
        case .promises: Addresses.scorecard(id)
        }
    }
}
