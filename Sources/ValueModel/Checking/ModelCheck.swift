/// Checks a draft step by step; each step looks only at what the steps before could read, so that
/// one fault is told once.
struct ModelCheck {
    static let inputsMaximum = 500
    static let driversMaximum = 200

    let draft: ModelDraft
    var diagnostics: [Diagnostic] = []

    var currency: String?
    var period: UnitSymbol?
    var discountRate: ExactNumber?
    var years: ExactNumber?
    var investment: ExactNumber?
    var reference: ExactNumber?
    var purchases: Input?
    var purchasesUnit: Unit?
    /// Nil where an input was refused.
    var inputs: [Input?] = []
    var inputUnits: [Unit?] = []
    /// What names in formulas stand for.
    var meanings: [String: Meaning] = [:]
    var drivers: [CheckedDriver] = []
    var conversions: [Conversion] = []
    var missing: [MissingDriver] = []
    var order = EvaluationOrder(of: [], needs: [])

    /// Whether the file had parts that the draft could not take: what is missing may stand there.
    private(set) var isTorn = false

    init(_ draft: ModelDraft, after faults: [Diagnostic] = []) {
        self.draft = draft
        diagnostics = faults
        isTorn = !faults.isEmpty
    }

    /// A driver on its way through the check.
    struct CheckedDriver {
        var kind: Driver.Kind?
        var decay: Driver.Decay?
        var formula: Formula?
        /// Nil when the formula could not be read, or names something unknown.
        var steps: [Step]?
        /// Everything the formula names.
        var meanings: Set<Meaning> = []
        /// Whether the units were found to fit.
        var isMeasured = false
        /// Inputs that are withheld or on the scale only, its own and of what it needs.
        var gaps: Set<Meaning> = []
        var needs: [Int] = []
        var base: Figure?
        var span = Span.whole
    }

    mutating func run() throws(Refusal) -> Model {
        try refuseTooMuch()
        checkTexts()
        checkInputs()
        checkDrivers()
        resolveNames()
        checkUnits()
        findGaps()
        findOrder()
        evaluate()
        try finish()
        return try model()
    }

    /// Before anything is looked at: what is too large takes no time.
    private func refuseTooMuch() throws(Refusal) {
        for (count, maximum, what) in [
            (draft.inputs.count, Self.inputsMaximum, "inputs"),
            (draft.drivers.count, Self.driversMaximum, "drivers"),
        ] where count > maximum {
            let sentence = "a model has at most \(maximum) \(what), and this one has \(count)"
            let place = position(beyond: maximum, what)
            throw Refusal([Diagnostic(sentence, place: .file, position: place)])
        }
    }

    private func position(beyond maximum: Int, _ what: String) -> Position? {
        what == "inputs"
            ? draft.inputs[maximum].name.position : draft.drivers[maximum].position
    }

    func finish() throws(Refusal) {
        guard diagnostics.contains(where: { $0.severity == .error }) else { return }
        throw Refusal(diagnostics)
    }

    mutating func refuse(_ fault: Fault, _ field: DriverField = .formula, of driver: Int) {
        let source = draft.drivers[driver]
        let written = source.fields[field] ?? Written("", at: source.position)
        diagnostics.append(fault.diagnostic(in: written, at: .driver(driver, field)))
    }
}

extension Refusal {
    static let diagnosticsMaximum = 100

    /// In reading order; a hundred are enough to start with.
    init(_ found: [Diagnostic]) {
        let errors = found.filter { $0.severity == .error }
        let warnings = found.filter { $0.severity == .warning }
        let told = (errors + warnings).prefix(Self.diagnosticsMaximum)
        let sorted = told.enumerated().sorted { left, right in
            let places = (left.element.position, right.element.position)
            guard let one = places.0, let other = places.1, one != other else {
                return (places.0 == nil ? 0 : 1, left.offset)
                    < (places.1 == nil ? 0 : 1, right.offset)
            }
            return one < other
        }
        diagnostics = sorted.map(\.element)
    }
}
