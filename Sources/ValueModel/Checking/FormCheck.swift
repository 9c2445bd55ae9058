import Simulation

/// Reads one form: its numbers one by one, then the family's own rules.
struct FormCheck {
    private static let outcomesMaximum = 200

    let draft: FormDraft
    let place: InputPlace
    var faults: [Diagnostic] = []
    /// Nil when a number could not be read.
    private(set) var form: InputForm?

    init(_ draft: FormDraft, at place: InputPlace, isInPercent: Bool) {
        self.draft = draft
        self.place = place
        guard hasRightCount() else { return }
        let numbers = draft.numbers.indices.map { number($0, isInPercent: isInPercent) }
        let known = numbers.compactMap(\.self)
        guard known.count == numbers.count else { return }
        form = form(of: known)
    }

    private mutating func hasRightCount() -> Bool {
        let count = draft.numbers.count
        guard draft.kind == .discrete else {
            if count == draft.kind.labels.count { return true }
            refuseForm("needs \(draft.kind.wanted)")
            return false
        }
        if count >= 4, count % 2 == 0, count <= 2 * Self.outcomesMaximum { return true }
        refuseForm("needs 2 to \(Self.outcomesMaximum) values, each with its probability")
        return false
    }

    private mutating func number(_ index: Int, isInPercent: Bool) -> ExactNumber? {
        let written = draft.numbers[index]
        guard !written.text.isEmpty else {
            let labels = draft.kind.labels
            refuse(
                draft.kind == .plain
                    ? "a figure is missing: write a number, or low, base and high"
                    : "“\(labels[index % labels.count])” is missing: it takes \(draft.kind.wanted)",
                index)
            return nil
        }
        do {
            let number = try NumberText.read(written.text)
            guard !isInPercent || !written.text.hasSuffix("%") else {
                refuse("the unit is % already: write the sign once", index)
                return nil
            }
            return number
        } catch {
            faults.append(error.diagnostic(in: written, at: .input(place, .number(index))))
            return nil
        }
    }

    private mutating func form(of numbers: [ExactNumber]) -> InputForm? {
        switch draft.kind {
        case .plain: return .exact(numbers[0])
        case .withheld: return .withheld
        case .scale:
            guard let step = numbers[0].whole, (1...5).contains(step) else {
                refuse("the scale goes from 1 to 5", 0)
                return nil
            }
            return .scale(step)
        case .percentiles: return percentiles(numbers)
        case .discrete: return discrete(numbers)
        case .beta: return beta(numbers)
        default: return bounded(numbers)
        }
    }
}

extension FormCheck {
    /// With the distribution's own base when exact arithmetic has none.
    mutating func uncertain(
        _ base: Figure?, _ make: () throws(DistributionError) -> Distribution
    ) -> InputForm? {
        do {
            let distribution = try make()
            let figure = base ?? .rounded(distribution.base)
            return .uncertain(distribution, base: figure, written: draft)
        } catch {
            refuseForm("has a spread that cannot be sampled: it is too narrow or too wide")
            return nil
        }
    }

    mutating func rises(_ numbers: [ExactNumber], _ low: Int, _ high: Int) -> Bool {
        if numbers[low].value < numbers[high].value { return true }
        let labels = draft.kind.labels
        let isSame = numbers[low] == numbers[high]
        refuse(
            isSame
                ? "“\(labels[low])” and “\(labels[high])” are the same: write a plain number"
                : "“\(labels[high])” is below “\(labels[low])”", high)
        return false
    }

    mutating func holds(_ numbers: [ExactNumber]) -> Bool {
        if numbers[0] <= numbers[1], numbers[1] <= numbers[2] { return true }
        refuse("“\(draft.kind.labels[1])” is not between “low” and “high”", 1)
        return false
    }

    mutating func isPositive(
        _ numbers: [ExactNumber], _ index: Int, _ what: String
    ) -> Bool {
        if numbers[index] > .zero { return true }
        refuse("\(what) is above 0", index)
        return false
    }

    mutating func refuse(_ sentence: String, _ index: Int) {
        let written = draft.numbers[index]
        let fault = Fault(sentence, at: 0..<written.text.unicodeScalars.count)
        let at = written.position == nil ? Written(written.text, at: draft.position) : written
        faults.append(fault.diagnostic(in: at, at: .input(place, .number(index))))
    }

    mutating func refuseForm(_ sentence: String, _ part: InputPart = .form) {
        faults.append(
            Diagnostic(
                "this figure \(sentence)", place: .input(place, part), position: draft.position))
    }
}

extension FormDraft.Kind {
    /// How it is written, for sentences.
    var wanted: String {
        switch self {
        case .plain: "base: 1"
        case .pert: "low, base and high"
        case .percentiles: "p5 and p95"
        case .uniform: "uniform: [low, high]"
        case .normal: "normal: [mean, standard deviation]"
        case .triangular: "triangular: [low, most likely, high]"
        case .beta: "beta: [alpha, beta, low, high]"
        case .discrete: "discrete: { value: probability, … }"
        case .withheld: "withheld: true"
        case .scale: "scale: 1 to 5"
        }
    }
}
