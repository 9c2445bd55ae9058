/// Reads one driver's own texts; names in its formula are looked at later.
struct DriverCheck {
    private let draft: DriverDraft
    private let index: Int
    private(set) var faults: [Diagnostic] = []
    private(set) var kind: Driver.Kind?
    private(set) var decay: Driver.Decay?
    /// Nil when it could not be read.
    private(set) var formula: Formula?

    init(_ draft: DriverDraft, at index: Int) {
        self.draft = draft
        self.index = index
        if draft[.name].isEmpty { refuse(missing("a name"), .name) }
        kind = readKind()
        decay = readDecay()
        formula = readFormula()
        if !draft[.id].isEmpty, let fault = Names.fault(in: draft[.id]) { refuse(fault, .id) }
    }

    private func missing(_ what: String) -> Fault {
        Fault("this driver needs \(what)", at: 0..<0)
    }

    private mutating func refuse(_ fault: Fault, _ field: DriverField) {
        let written = draft.fields[field] ?? Written("", at: draft.position)
        faults.append(fault.diagnostic(in: written, at: .driver(index, field)))
    }

    private mutating func readKind() -> Driver.Kind? {
        let text = draft[.kind]
        if let kind = Driver.Kind(rawValue: text) { return kind }
        let words = Driver.Kind.allCases.map(\.rawValue)
        refuse(
            text.isEmpty
                ? missing("a kind: benefit, cost or price")
                : WordChoice(text, among: words).fault("kind"), .kind)
        return nil
    }

    private mutating func readFormula() -> Formula? {
        let text = draft[.formula]
        guard !text.isEmpty else {
            refuse(missing("a formula"), .formula)
            return nil
        }
        do {
            return try Formula(reading: text)
        } catch {
            refuse(error, .formula)
            return nil
        }
    }

    private mutating func readDecay() -> Driver.Decay? {
        let (half, day) = (draft[.halfLife], draft[.catchUp])
        if !half.isEmpty, !day.isEmpty {
            let all = 0..<day.unicodeScalars.count
            refuse(Fault("write half_life or catch_up, not both", at: all), .catchUp)
            return nil
        }
        if !half.isEmpty { return readHalfLife(half) }
        guard !day.isEmpty else { return nil }
        if let day = CalendarDay(day) { return .catchUp(day) }
        refuse(.noDay(day), .catchUp)
        return nil
    }

    private mutating func readHalfLife(_ text: String) -> Driver.Decay? {
        let words = text.split(separator: " ")
        guard words.count == 2, let number = ExactNumber.decimal(words[0].utf8),
            number > .zero, let period = UnitWord.period(of: String(words[1])),
            let years = number.multiplied(by: period.years)
        else {
            let isBare = ExactNumber.decimal(text.utf8) != nil
            let fault = Fault(
                "a half-life is a number above 0 and a period: 3 year, or 18 month",
                at: 0..<text.unicodeScalars.count, suggestion: isBare ? text + " year" : nil)
            refuse(fault, .halfLife)
            return nil
        }
        return .halfLife(years: years)
    }
}

extension TimePeriod {
    /// Its length as a share of a year.
    var years: ExactNumber {
        ExactNumber(Int128(seconds), over: Int128(TimePeriod.year.seconds)) ?? .zero
    }
}
