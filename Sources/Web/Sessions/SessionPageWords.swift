import CustomerValue
import UseCases

/// Words of the three pages that customers see on the shared screen.
enum SessionPageWords {
    static let listen = "Listen and clarify. Nobody sells, solves or defends."
    static let steps = "Parts of the session"
    static let room = "The room together"
    static let whose = "Whose answer"
    static let agreed = "Agreed"

    static func name(_ page: SessionPage) -> String {
        switch page {
        case .today: "Today"
        case .future: "Future"
        case .measure: "Measure"
        }
    }

    static func longName(_ page: SessionPage) -> String {
        switch page {
        case .today: "what helps your business today"
        case .future: "what would help it in the future"
        case .measure: "what it is worth, and how we would know"
        }
    }

    static func who(_ frame: SessionFrame) -> String {
        let functions = Set(frame.people.map(\.function))
        let named = BusinessFunction.allCases.filter(functions.contains)
            .map(PeopleWords.function).joined(separator: ", ")
        let count = frame.people.count
        let people = count == 1 ? "1 person" : "\(count) people"
        return named.isEmpty ? people : "\(named), \(people)"
    }

    static func question(_ page: SessionPage, home: String, pot: String = "") -> String {
        switch page {
        case .today: "What is the one thing \(home) does that helps your business most?"
        case .future:
            "Here is \(pot) to spend only on \(home) and only on what helps your business. "
                + "How would you divide it?"
        case .measure: "What is it worth to your business?"
        }
    }

    // MARK: Bars

    static let bars = "Two bars of 100 points"
    static let showTable = "Show as table"
    static let noBars = "No bar yet."
    static let blankOurs = "Not agreed yet"
    static let blankTheirs = "Yours to fill"
    static let attribute = "Attribute"
    static let total = "Total"
    static let new = "new"
    static let yourPoints = "Your 100 points"
    static let pointsHint = "Any total is fine while we talk. Leave empty what you do not judge."
    static let save = "Keep these points"
    static let agree = "This is our bar"
    static let scale = "Scale to 100"
    static let scaleWhy =
        "The same proportions, brought to 100. Nothing changes until you apply it."
    static let now = "Now"
    static let scaled = "Scaled"
    static let applyScaled = "Apply these points"
    static let addAttribute = "Something nobody thought of"
    static let attributeName = "Name it"
    static let add = "Add"
    static let less = "Less"
    static let moreLabel = "More"
    static let totalWords = "{sum} of 100, {left} left"
    static let totalOver = "{sum} of 100, {over} too many"
    static let totalFull = "100 of 100"

    static func thinks(_ home: String) -> String { "\(home) thinks" }
    static func says(_ other: String) -> String { "\(other) says" }

    static func barsDescription(_ home: String, _ other: String) -> String {
        "On the left what \(home) believes, on the right what \(other) says."
    }

    static func total(_ sum: Int) -> String {
        switch sum {
        case 100: totalFull
        case ..<100: "\(sum) of 100, \(100 - sum) left"
        default: "\(sum) of 100, \(sum - 100) too many"
        }
    }

    static func draftNote(_ bar: CustomerBar) -> String {
        bar.agreedAt == nil ? total(bar.bar.total) : "Agreed"
    }

    // MARK: Differences

    static let inAgreement = "of 100 in agreement."
    static let asShares = "Compared as shares, because a bar is not at 100 yet."
    static let sameBars = "Both bars are the same."
    static let fillFirst =
        "The differences are written here as soon as the bar on the right begins."

    static let gives = "gives"
    static let adds = "adds"
    static let leavesOut = "leaves out"
    static let and = ", and "

    static func less(_ points: Int64) -> String { "\(points) less" }
    static func more(_ points: Int64) -> String { "\(points) more" }
    static func andSmaller(_ count: Int) -> String {
        count == 1 ? " and a smaller one" : " and \(count) smaller ones"
    }

    // MARK: Capture

    static let heard = "What you told us"
    static let nothingHeard = "Nothing written down yet. The first sentence goes below."
    static let what = "What we do"
    static let how = "How it helps"
    static let whatFuture = "What would help"
    static let quote = "In their words"
    static let number = "Number"
    static let action = "To do"
    static let about = "About"
    static let who = "Said by"
    static let none = "Nothing in particular"
    static let noPerson = "Nobody in particular"
    static let note = "Write it down"
    static let keep = "Keep"
    static let markersLabel = "Go on with"
    static let markers = [
        ("!", "action", action), ("$", "number", number), ("\"", "quote", quote),
        ("@", "person", who),
    ]

    // MARK: Around

    static let plan = "Plan"
    static let notes = "Notes"
    static let close = "Close the session as held"
    static let closeWhy = "The notes are then due in 7 days."
    static let leave = "Leave the session screen"
}
