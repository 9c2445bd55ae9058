import UseCases

/// Words of the printed pack. The customer reads them too.
enum PackWords {
    static let title = "Pack to print"
    static let lede =
        "Print this page, on A4 or Letter: the sheets come alone. Everything on them can be filled "
        + "by pen, and nothing on them is internal."
    static let which = "Which pack"

    static func view(_ view: PackView) -> String {
        view == .shown ? "With our view" : "Blank"
    }

    static func why(_ view: PackView, isReleased: Bool) -> String {
        switch (view, isReleased) {
        case (.shown, true):
            "Our agreed view is released to these guests, so it stands on paper too."
        case (.shown, false):
            "Our agreed view goes along because you wish it. It is shown openly at the beginning "
                + "of the conversation; on paper it also stays behind."
        case (.blank, _):
            "Neither our points nor the names of our attributes are on paper. They are shown in "
                + "the conversation itself."
        }
    }

    static func attitude(_ home: String) -> String {
        "\(home) shows what it believes and listens while you correct it. Nothing is sold, solved "
            + "or defended."
    }
    static let backTitle = "What comes back"
    static let back = [
        "Within 7 days: written notes of what was heard, for you to correct.",
        "Within 30 days: an answer to everything you asked for.",
        "In about a year: this conversation again, to see whether it came true.",
    ]
    static let parking = "For another time"

    static func ours(_ home: String) -> String { "How \(home) sees it today" }
    static let oursWhy = "100 points, divided by what matters most. It may be wrong: correct it."
    static let wrong = "What is wrong here, or missing"

    static func bar(_ other: String) -> String { "What helps \(other) most" }
    static let barWhy =
        "Draw a line across the bar for each thing that helps your business; 100 points in all. "
        + "The empty lines are for what nobody has thought of."
    static let barLabel = "An empty bar with a scale from 0 to 100"
    static let name = "Name"
    static let function = "Function"
    static let thing = "What helps"
    static let total = "Total"

    static let heard = "What we heard"
    static let heardWhy = "In your words: what it is, and what it does for your business."

    static func budget(_ pot: String) -> String { "\(pot) to spend" }
    static func budgetWhy(_ home: String) -> String {
        "To spend only on the business of \(home), and only on what helps yours: how do you divide "
            + "it, and what comes first?"
    }
    static let rank = "Rank"

    static let economics = "What it is worth"
    static let economicsWhy =
        "What was prepared, for you to correct. An exact figure, a range or none at all is fine."
    static let yours = "Your figure"
    static let noNumbers = "Without numbers"
}
