import CustomerValue

/// The words a draft of the notes is composed with; people edit them before anybody else reads.
enum NotesWords {
    static let today = "What helps today"
    static let future = "What would help in the future"
    static let measure = "What it is worth"
    static let parked = "Put aside for another time"
    static let more = "Also said"
    static let number = "A number"
    static let leftOut = "(Left out: not to be shared further.)"
    static let numbers = "Numbers you gave"
    static let scaleTitle = "Where there are no numbers"
    static let requests = "Still to be looked up"
    static let attribute = "What helps"
    static let opportunity = "What would help"
    static let you = "You"
    static let ourColumn = "We expected, of 100"
    /// Never touched is not the same as worth nothing.
    static let untouched = "–"

    static func column(_ name: String?) -> String { "\(name ?? you), of 100" }

    static func parked(_ line: ParkedLine) -> String {
        "- \(oneLine(line.topic.text))" + (line.personName.map { " — \($0)" } ?? "")
    }

    /// A row of a table; a bar inside a cell would begin another.
    static func row(_ cells: [String]) -> String {
        cells.map { "| " + oneLine($0).split(separator: "|").joined(separator: "/") }
            .joined(separator: " ") + " |"
    }

    static func agreement(_ agreement: Agreement) -> String {
        let index = agreement.index
        let rounded = (2 * index.numerator + index.denominator) / (2 * index.denominator)
        return "Your view and ours agree in \(rounded) of 100 points."
    }

    static func mark(_ mark: NamedMark) -> String {
        switch mark.mark.kind {
        case .newToUs: "- New to \(mark.personName)"
        case .keepThis: "- \(mark.personName) asks us to keep this"
        }
    }

    static func opening(_ capture: NotesCapture) -> String {
        let people = capture.attendees.filter { $0.personID != nil }.map(\.name)
        let heard = people.isEmpty ? "you" : people.joined(separator: ", ")
        return "Thank you for the conversation on \(day(capture.heldOn)). "
            + "This is what \(capture.homeName) heard from \(heard). "
            + "Please tell us where we got it wrong."
    }

    static func points(_ points: Int, expected: Int?) -> String {
        let told = "You gave this \(points) of 100 points."
        guard let expected else { return told + " We had not named it." }
        return expected == points
            ? told + " So had we." : told + " We had expected \(expected)."
    }

    static func given(_ money: Money) -> String {
        "You would put \(self.money(money)) into this."
    }

    /// One voice item: what, how and number as a point, the quote below it.
    static func lines(_ line: NoteLine) -> [String] {
        let item = line.item
        let number = item.number.isEmpty ? "" : "(\(item.number))"
        let said = [item.what, item.how, number].map(oneLine).filter { !$0.isEmpty }
            .joined(separator: " ")
        let name = line.personName.map { " — \($0)" } ?? ""
        let isNamedBelow = !item.quote.isEmpty
        var lines = said.isEmpty ? [] : ["- " + said + (isNamedBelow ? "" : name)]
        if isNamedBelow { lines.append("> “\(oneLine(item.quote))”\(name)") }
        if !item.action.isEmpty { lines.append("- To do: \(oneLine(item.action))") }
        return lines
    }

    static func statement(_ line: StatementLine, about subject: String) -> String {
        let value: String =
            switch line.statement.value {
            case .exact(let money): self.money(money)
            case .range(let low, let high): "\(money(low)) to \(money(high))"
            case .scale(let step): "\(step) of 5"
            case .withheld: "not shared"
            }
        let note = line.statement.note.isEmpty ? "" : ". \(oneLine(line.statement.note))"
        let name = line.personName.map { " — \($0)" } ?? ""
        return "- \(subject): \(value)\(note)\(name)"
    }

    static func scale(_ scale: EconomicScale) -> [String] {
        let today = scale.healthyToday.map {
            "- Is the relationship economically healthy today? \($0) of 5"
        }
        let path = scale.pathForward.map {
            "- Will the path forward matter to your profit? \($0) of 5"
        }
        return [today, path].compactMap(\.self)
    }

    static func request(_ request: DataRequest) -> String {
        let answer =
            request.answer.isEmpty
            ? "\(request.owner) looks it up by \(day(request.dueOn))" : oneLine(request.answer)
        return "- \(request.question): \(answer)"
    }

    private static func oneLine(_ text: String) -> String { text.singleLine }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private static func day(_ day: Day) -> String {
        "\(day.day) \(months[day.month - 1]) \(day.year)"
    }

    static func money(_ money: Money) -> String {
        let parts = money.decimalText.split(separator: ".")
        let whole = parts.first.map { Array($0) } ?? []
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            let isBreak = index > 0 && (whole.count - index).isMultiple(of: 3)
            if isBreak && whole[index - 1] != "-" { grouped.append(",") }
            grouped.append(digit)
        }
        let cents = parts.count == 2 && parts[1].contains { $0 != "0" } ? ".\(parts[1])" : ""
        return "\(money.currency.code) \(grouped)\(cents)"
    }
}
