/// What is said of coming years, of what is confirmed, and of what is only asked.
extension ValueModelWords {
    /// As written: a bare number means years.
    static func lasts(_ halfLife: String) -> String {
        let isBare = halfLife.allSatisfy { $0.isNumber || $0 == "." }
        return "Half of it is left after \(halfLife)\(isBare ? " years" : "")"
    }

    static let toMend = "to be mended"
    static let comingYears = "The coming years"
    static let nothingWears =
        "No driver has a half-life or a day by which a rival catches up, so nothing wears off. In "
        + "truth everything does: say for each driver how long its advantage lasts."
    static let decay = "What is left when nothing is done"
    static let decayHelp =
        "Each driver wears off by its own half-life or catch-up day; the dashed line is today's "
        + "value, to be held."
    static let ifNothing = "If nothing is done"
    static let line = "To be held"
    static let toAdd = "To be added"
    static let year = "Year"
    static let worthTitle = "What the years are worth today"
    static let worthHelp = "Each year's net gain, and their sum at today's value."
    static let cumulative = "Sum at today's value"
    static let presentValue = "Present value"
    static let payback = "Payback"

    static func year(_ year: Int) -> String { year == 0 ? "Today" : "Year \(year)" }

    static func holds(_ amount: String, year: Int) -> String {
        "\(amount) a year must be added by year \(year) to hold the line."
    }

    static func worthToday(_ value: String, years: Int, rate: String) -> String {
        "\(years) years of it are worth \(value) today, at \(rate) a year."
    }

    static let noInvestment =
        "Say under Terms what is spent once, and payback and return on it stand here."
    static func years(_ years: Double) -> String {
        let tenths = Int((years * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)\u{a0}years"
    }
    static func paidBack(_ spent: String, after years: String, discounted: String?) -> String {
        let today = discounted.map { ", at today's value after \($0)" } ?? ""
        return "\(spent) spent once is paid back after \(years)\(today)."
    }
    static func notPaidBack(_ spent: String, years: Int) -> String {
        "\(spent) spent once is not paid back within \(years) years."
    }
    static func returns(_ share: String, years: Int) -> String {
        "The return on it over \(years) years is \(share)."
    }

    static let claimedConfirmed = "Claimed and confirmed"
    static let claimedHelp =
        "A driver counts as confirmed when every figure in it was measured or stated by the "
        + "customer."
    static let claimedHead = "Claimed"
    static let confirmedHead = "Confirmed"
    static let shareHead = "Share"

    static let conversation = "Conversation"
    static let history = "History"
    static func historyOf(_ name: String) -> String { "History of \(name)" }

    static let otherFigures = "Other figures"
    static let difference = "Difference"
    static let otherFiguresHelp =
        "What stays empty counts as it is kept. Two bounds as 20; 30, or lowest, most likely and "
        + "highest as 15; 25; 40."
    static let asKept = "Back to the figures as kept"
    static let noAnswer = "The server cannot be reached: what you see is the answer before."
    static func whatIfSays(_ before: String, _ after: String) -> String {
        "DVP% would go from \(before) to \(after)."
    }

    static let asTyped = "As it is typed"
    static let notKept = "Not kept yet."
    static let offline = "The server cannot be reached: what you typed is checked when you save."
    static func wouldBe(_ amount: String) -> String { "\(amount) a year" }
    static func write(_ suggestion: String) -> String { "Write \(suggestion) instead" }

    static let earlier = "On the left"
    static let later = "On the right"
    static let show = "Show side by side"
    static func went(from before: String, to after: String?) -> String {
        after.map { "DVP% went from \(before) to \($0)." } ?? "DVP% is \(before) in both."
    }
    static func version(_ number: Int, _ day: String) -> String { "Version \(number), \(day)" }

    static func take(_ input: String) -> String { "Take it into the model: \(input)" }
    static func taken(_ input: String) -> String { "In the model: \(input)" }

    static let library = "Begin from the library"
    static let libraryHelp =
        "Ways in which suppliers often help. Each brings the words, the formula and the questions "
        + "to ask; the figures come from the customer."
    static let asks = "What to ask"
    static let asksHelp =
        "One number, two bounds as 20; 30, or lowest, most likely and highest as 15; 25; 40. What "
        + "nobody can say yet stays empty: the model then says what it waits for."
    static let follows = "What follows from it"
    static let use = "Put it into the model"
    static func taken(name: String) -> String { "\(name) is taken in this model" }
}
