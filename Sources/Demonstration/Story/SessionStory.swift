/// One conversation with a customer of the sample programme.
struct SessionStory: Sendable {
    /// From today; negative is past, and so the session was held.
    let day: Int
    let purpose: String
    /// Places of the people invited, in the customer's list of people.
    let people: [Int]
    /// The bar the customer filled, in the order of the customer's attributes.
    var points: [Int] = []
    /// What each of the people gave alone before it, where they did.
    var ownPoints: [[Int]] = []
    var raised: [OpportunityStory] = []
    /// The million, in thousands, over everything the customer has raised so far.
    var budget: [Int] = []
    /// Whether everybody divides the million alone first.
    var isDividedAlone = false
    var statements: [StatementStory] = []
    var healthyToday: Int?
    var pathForward: Int?
    var request: RequestStory?
    var parked: [ParkedStory] = []
    var notes = NotesStory.published(daysLater: 5)
    var hasNoteTaker = true

    var isHeld: Bool { day < 0 }
}

/// What the customer raised, and the answer it got.
struct OpportunityStory: Sendable {
    let title: String
    let how: String
    let kind: String
    let horizon: String
    let answer: AnswerStory?

    init(
        _ title: String, _ how: String, kind: String, _ horizon: String, _ answer: AnswerStory?
    ) {
        self.title = title
        self.how = how
        self.kind = kind
        self.horizon = horizon
        self.answer = answer
    }
}

enum AnswerStory: Sendable {
    case willDo
    case willNotDo(String)
    /// - Parameter until: Days from today.
    case needsUnderstanding(String, until: Int)
}

/// The customer's word on money.
struct StatementStory: Sendable {
    enum Value: Sendable {
        case exact(Int)
        case range(Int, Int)
        case scale(Int)
        case withheld
    }

    let label: String
    let value: Value
    let note: String
    /// Place of the driver it is about, in the customer's list.
    let driver: Int?
    /// Whether it is what one unit of that driver is worth, which then goes into the model.
    let confirms: Bool

    init(
        _ label: String, _ value: Value, _ note: String = "", driver: Int? = nil,
        confirms: Bool = true
    ) {
        self.label = label
        self.value = value
        self.note = note
        self.driver = driver
        self.confirms = confirms
    }
}

/// A number that was not in the room.
struct RequestStory: Sendable {
    let question: String
    let owner: String
    /// Days from today.
    let due: Int
    let answer: String?

    init(_ question: String, from owner: String, due: Int, _ answer: String? = nil) {
        self.question = question
        self.owner = owner
        self.due = due
        self.answer = answer
    }
}

/// What was raised and does not belong to the conversation.
struct ParkedStory: Sendable {
    let text: String
    /// As the parking lot names it; nil while it waits.
    let outcome: String?

    init(_ text: String, _ outcome: String? = nil) {
        self.text = text
        self.outcome = outcome
    }
}

enum NotesStory: Sendable {
    /// Published so many days after the session; then acknowledged, or corrected and republished.
    case published(daysLater: Int, isAcknowledged: Bool = true, correction: String? = nil)
    case notWritten
}
