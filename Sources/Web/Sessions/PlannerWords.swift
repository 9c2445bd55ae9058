import CustomerValue
import UseCases

/// Words of picking people for a session, and of whom the attributes touch.
enum PlannerWords {
    // MARK: Functions an attribute touches

    static let touches = "Functions of the other side it touches"
    static let touchesHint = "They are to be heard: the planner of a session goes by this."

    static func touched(_ functions: Set<BusinessFunction>) -> String? {
        guard !functions.isEmpty else { return nil }
        return "Touches " + list(functions.inOrder.map { PeopleWords.function($0).lowercased() })
    }

    // MARK: Picking

    static let pick = "Seat several at once"
    static let pickWhy =
        "Tick people and choose colleagues: what the rules would say of all of them together "
        + "stands below before anybody is seated. They warn and explain; nothing is forbidden."
    static let check = "Check"
    static let seat = "Seat them"
    static let checkTitle = "What the rules would say"
    static let checked = "With everybody picked"
    static let offline = "The server cannot be asked just now. Press Check, or seat them anyway."
    static let back = "Back to the plan"
    static let ours = "Our side"
    static let theirs = "Their side"
    static let nobodyMore = "Nobody more"
    static let observers = "Observers"
    static let missing = "not heard yet this year"
    static let heard = "heard this year"
    static let invited = "sits in this session"
    static let allSeated = "Everybody known there has a seat already."
    static let knowsNobody = "Nobody is known there yet: add them on the relationship page."
    static let noFunctions =
        "No attribute says yet which functions it touches. Say it on the alignment page, and who "
        + "is still to be heard is shown here."
    static let toAlignment = "Which functions do the attributes touch?"
    static let unheard = "To be heard, and nobody was yet"
    static func pickThere(_ people: Int) -> String {
        switch people {
        case 0: "nobody is known there yet"
        case 1: "1 person is known there"
        default: "\(people) people are known there"
        }
    }

    static func because(_ attributes: [String]) -> String? {
        attributes.isEmpty ? nil : "touched by \(list(attributes))"
    }

    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
