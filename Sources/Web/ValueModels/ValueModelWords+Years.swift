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
    static let noInvestment =
        "Say below, under Terms, what is spent once before the first year: then payback and return "
        + "stand here."

    /// - Parameter rest: What comes back above the investment, as a share of it.
    static func pays(_ investment: String, within years: String?, rest: String?) -> String {
        let back = years.map { "is paid back after \($0) years" } ?? "is not paid back in this time"
        let gain = rest.map { ", with a return of \($0)" } ?? ""
        return "The investment of \(investment) \(back)\(gain)."
    }
    static func years(_ years: String) -> String { "\(years) years" }

    static func year(_ year: Int) -> String { year == 0 ? "Today" : "Year \(year)" }

    static func holds(_ amount: String, year: Int) -> String {
        "\(amount) a year must be added by year \(year) to hold the line."
    }

    static func worthToday(_ value: String, years: Int, rate: String) -> String {
        "\(years) years of it are worth \(value) today, at \(rate) a year."
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
    static let nothingKept = "Nothing was stored: the model is as it was."
    static func whatIfSays(_ before: String, _ after: String) -> String {
        "DVP% would go from \(before) to \(after)."
    }

    static let asTyped = "As it is typed"
    static let notKept = "Not kept yet."
    static let offline = "The server cannot be reached: what you typed is checked when you save."
    static func wouldBe(_ amount: String) -> String { "\(amount) a year" }
    static func write(_ suggestion: String) -> String { "Write \(suggestion) instead" }

    static func went(from before: String, to after: String) -> String {
        "DVP% goes from \(before) to \(after)."
    }
    static func version(_ number: Int, _ day: String) -> String { "Version \(number), \(day)" }

    static func take(_ input: String) -> String { "Take it into the model: \(input)" }
    static func taken(_ input: String) -> String { "In the model: \(input)" }

    static let library = "Begin from the library"
    static let libraryHelp =
        "Ways in which suppliers often help. Each brings the words, the formula and the questions "
        + "to ask; the figures come from the customer."
    static let templates = "All templates"
    static let template = "Template"
    static let figureHint =
        "one number, or lowest; most likely; highest. Leave it open if nobody said it yet."
    static let takeTemplate = "Take it into the model"
    static func nameTaken(_ name: String) -> String {
        "“\(name)” is in the model already: write that name and leave the figure open to use it "
            + "here too."
    }
}
