import CustomerValue
import UseCases

/// Everybody at the sample supplier, as the actors of the story.
struct Crew: Sendable {
    let owner: Actor
    let colleagues: [String: Actor]

    /// A colleague; the owner stands in for somebody the workspace does not have.
    subscript(_ story: ColleagueStory) -> Actor {
        colleagues[story.email] ?? owner
    }
}
