import CustomerValue
import UseCases
import ValueModel

/// Words of the third page: calculations, numbers, the scale and what is still to be found out.
enum EconomicsWords {
    static let prepared = "What we prepared"
    static let preparedWhy = "Correct us: every figure is open."
    static let noneprepared = "No calculation is prepared yet."
    static let perYear = "a year"
    static let per = "per "
    static let unknown = "not known yet"
    static let numbers = "Your numbers"
    static let noNumbers = "No number yet. A range, a step of five or \"not shared\" is fine too."
    static let addNumber = "Write a number down"
    static let about = "About"
    static let nothing = "Something else, named below"
    static let label = "Name it"
    static let labelHint = "Needed only when it is about something else."
    static let kind = "How it was given"
    static let value = "Value"
    static let amount = "Amount, or from"
    static let upTo = "Up to, for a range"
    static let step = "Step, 1 to 5"
    static let doubt = "Doubts and conditions"
    static let person = "Said by"
    static let keep = "Keep the number"
    static let withheld = "Not shared"
    static let scale = "Where there are no numbers"
    static let healthy = "Is the relationship economically healthy today?"
    static let path = "Will the path forward matter to your profit?"
    static let notAsked = "Not answered"
    static let keepScale = "Keep the answers"
    static let requests = "Still to be found out"
    static let noRequests = "Nothing is open."
    static let addRequest = "Ask for a number that is not in the room"
    static let question = "Which number"
    static let owner = "Who brings it"
    static let ownerHint = "Somebody of ours or theirs, or any other name."
    static let ours = "ours"
    static let theirs = "theirs"
    static let correct = "Correct"
    static let withdraw = "Take it back"
    static let due = "By"
    static let ask = "Keep the request"
    static let answer = "What came back"
    static let keepAnswer = "Keep the answer"

    static func kind(_ kind: StatementKind) -> String {
        switch kind {
        case .exact: "Exactly"
        case .range: "From, to"
        case .scale: "On a scale of five"
        case .withheld: "Not shared"
        }
    }

    static func step(_ step: Int) -> String {
        switch step {
        case 1: "1, not at all"
        case 2: "2, a little"
        case 3: "3, partly"
        case 4: "4, clearly"
        default: "5, very much"
        }
    }

    static func value(_ value: EconomicValue, _ format: Formatter) -> String {
        switch value {
        case .exact(let money): format.money(money)
        case .range(let low, let high): "\(format.money(low)) to \(format.money(high))"
        case .scale(let step): "\(step) of 5"
        case .withheld: withheld
        }
    }

    /// `25 visit × 650 USD/visit = $16,250 a year`: a product of inputs shows their figures,
    /// anything else its formula.
    static func calculation(_ prepared: PreparedCalculation, _ format: Formatter) -> String {
        calculation(SharedScreen.Calculation(prepared), format)
    }

    static func calculation(
        _ prepared: SharedScreen.Calculation, _ format: Formatter
    ) -> String {
        let result = prepared.annual.map { "\(format.money($0)) \(perYear)" } ?? unknown
        let factors = prepared.formula.split(separator: "*").map { factor in
            let name = factor.trimmingPrefix { $0 == " " }.split(separator: " ").first ?? ""
            return prepared.inputs.first { $0.name == name }.map { figure($0, format) }
        }
        let known = factors.compactMap(\.self)
        let isProduct = known.count == factors.count && !known.isEmpty
        guard !isProduct else { return known.joined(separator: " × ") + " = " + result }
        let figures = prepared.inputs.map { "\($0.label): \(figure($0, format))" }
        return ([prepared.formula + " = " + result] + figures).joined(separator: "; ")
    }

    /// `25 visit`, `15 – 25 – 40 visit`, `1 per year`, or that it is not known.
    static func figure(_ input: ModelInput, _ format: Formatter) -> String {
        figure(SharedScreen.Figure(input), format)
    }

    static func figure(_ input: SharedScreen.Figure, _ format: Formatter) -> String {
        switch input.written.kind {
        case .withheld: withheld
        case .scale: "\(input.written.numbers.first ?? "") of 5"
        default:
            [numbers(input, format), unit(input.unit)]
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    private static func numbers(
        _ input: SharedScreen.Figure, _ format: Formatter
    ) -> String {
        input.written.numbers.map { text in ExactDecimal(text).map(format.decimal) ?? text }
            .joined(separator: " – ")
    }

    /// A unit that only divides is read as `per year`.
    private static func unit(_ text: String) -> String {
        text.hasPrefix("1/") ? per + text.dropFirst(2) : text
    }

    static func due(_ request: DataRequest, _ format: Formatter) -> String {
        let side =
            request.ownerOurs != nil
            ? " (\(ours))" : request.ownerTheirs != nil ? " (\(theirs))" : ""
        return "\(request.owner)\(side), by \(format.day(request.dueOn))"
    }
}
