import CustomerValue

/// Words of the shared screen, and of those who move it on.
enum ScreenWords {
    static let open = "Open the shared screen"
    static let isOver = "This conversation is over; the shared screen says so."
    static let nothingShown = "The shared screen shows the welcome."
    static let everybodyHere = "Everybody sees this part."
    static let goThere = "Go there"

    static func everybodySees(_ page: SessionPage) -> String {
        "Everybody sees \(SessionPageWords.name(page))."
    }

    static func show(_ page: SessionPage) -> String {
        "Show \(SessionPageWords.name(page)) to everybody"
    }

    static func moveOn(_ page: SessionPage) -> String {
        "Move on to \(SessionPageWords.name(page))"
    }

    /// For our side alone, once our part of talking is done.
    static func listen(_ page: SessionPage) -> String {
        switch page {
        case .today: "Listen now. Ask what stands behind a number; do not argue with it."
        case .future: "Listen now. Ask what it would change for them; promise nothing yet."
        case .measure: "Listen now. Ask how they reckon; a doubt is worth more than a yes."
        }
    }

    static func planned(_ minutes: Int) -> String { "\(minutes) min planned" }
    static func minLeft(of minutes: Int) -> String { "min left of \(minutes)" }
    static func minOver(of minutes: Int) -> String { "min over \(minutes)" }

    // MARK: On the screen

    static func title(_ home: String, _ other: String) -> String { "\(other) and \(home)" }
    static let welcome = "Welcome"
    static let agenda = "What we talk about"
    static func minutes(_ minutes: Int) -> String { "\(minutes) min" }
    static let thanks = "Thank you for your time."
    static let thanksNext = "You get the notes within a week, and can correct them."
    static let noBars = "The bars show here as soon as there are points."
    static let noShares = "What you would invest in shows here."
    static let noFigures = "Numbers show here as you give them."
    static let prepared = "What we prepared"
    static let stated = "What you said"
    static func remainder(_ money: String) -> String { "\(money) left to give" }
    static let parked = "Put aside for later"

    // MARK: For guests

    static let inTheRoom = "In the room now"
    static let look = "Look at the shared screen"

    static func shown(_ page: SessionPage) -> String {
        "\(SessionPageWords.name(page)): \(SessionPageWords.longName(page))"
    }
}
