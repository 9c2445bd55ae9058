/// Reads one input.
struct InputCheck {
    private let draft: InputDraft
    private let place: InputPlace
    private(set) var faults: [Diagnostic] = []
    /// Nil when something was refused.
    private(set) var input: Input?
    /// Nil when nothing is known: the unit was refused, or there is neither a figure nor a unit.
    private(set) var unit: Unit?

    /// `ownUnit` is used when none is written.
    init(_ draft: InputDraft, at place: InputPlace, named name: String, ownUnit: Unit?) {
        self.draft = draft
        self.place = place
        let read = readUnit(ownUnit)
        let form = readForm(isInPercent: read?.isPercent == true)
        let evidence = readEvidence(form)
        let day = readDay()
        let hasFigure = form?.base != nil
        unit = hasFigure || read != Unit.none || form == nil ? read : nil
        guard faults.isEmpty, let form, let read, let evidence else { return }
        input = Input(
            name: name, title: text(.title), form: form, unit: read, evidence: evidence,
            source: text(.source) ?? "", person: text(.person), session: text(.session),
            statedOn: day, position: draft.name.position)
    }

    private func text(_ field: InputField) -> String? {
        draft[field].isEmpty ? nil : draft[field]
    }

    private mutating func refuse(_ fault: Fault, _ field: InputField) {
        let written = draft.fields[field] ?? Written("")
        faults.append(fault.diagnostic(in: written, at: .input(place, .field(field))))
    }

    private mutating func readUnit(_ ownUnit: Unit?) -> Unit? {
        guard let text = text(.unit) else { return ownUnit ?? Unit.none }
        do {
            return try UnitReader.unit(text)
        } catch {
            refuse(error, .unit)
            return nil
        }
    }

    private mutating func readForm(isInPercent: Bool) -> InputForm? {
        let check = FormCheck(draft.form, at: place, isInPercent: isInPercent)
        faults += check.faults
        return check.form
    }

    private mutating func readEvidence(_ form: InputForm?) -> EvidenceGrade? {
        let own: EvidenceGrade =
            switch form {
            case .withheld: .withheld
            case .scale: .scaleOnly
            default: .supplierEstimated
            }
        guard let text = text(.evidence) else { return own }
        let words = EvidenceGrade.allCases.map(\.word)
        guard let grade = EvidenceGrade(word: text) else {
            refuse(WordChoice(text, among: words).fault("evidence"), .evidence)
            return nil
        }
        let isSilent = [.withheld, .scaleOnly].contains(grade)
        guard form == nil || grade == own || (!isSilent && own == .supplierEstimated) else {
            let sentence =
                isSilent
                ? "a figure that is \(text) has no number: write { withheld: true } or { scale: 4 }"
                : "a figure that is \(own.word) cannot be \(text)"
            refuse(Fault(sentence, at: 0..<text.unicodeScalars.count), .evidence)
            return nil
        }
        return grade
    }

    private mutating func readDay() -> CalendarDay? {
        guard let text = text(.date) else { return nil }
        if let day = CalendarDay(text) { return day }
        refuse(.noDay(text), .date)
        return nil
    }
}

extension Fault {
    static func noDay(_ text: String) -> Fault {
        Fault(
            "“\(text.prefix(40))” is no date: write it as 2028-06-30",
            at: 0..<text.unicodeScalars.count)
    }
}

extension Unit {
    var isPercent: Bool { powers.isEmpty && text.contains("%") }
}
