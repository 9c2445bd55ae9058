import Simulation

/// Reads one form: its numbers one by one, then the family's own rules.
struct FormCheck {
    private static let outcomesMaximum = 200

    private let draft: FormDraft
    private let place: InputPlace
    private(set) var faults: [Diagnostic] = []
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
            refuse("“\(labels[index % labels.count])” is missing: \(draft.kind.wanted)", index)
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

    private mutating func bounded(_ numbers: [ExactNumber]) -> InputForm? {
        let values = numbers.map(\.value)
        switch draft.kind {
        case .normal:
            guard isPositive(numbers, 1, "a standard deviation") else { return nil }
            return uncertain(.exact(numbers[0])) { () throws(DistributionError) in
                try .normal(mean: values[0], standardDeviation: values[1])
            }
        case .uniform:
            guard rises(numbers, 0, 1) else { return nil }
            return uncertain(.middle(numbers[0], numbers[1])) { () throws(DistributionError) in
                try .uniform(low: values[0], high: values[1])
            }
        default:
            guard rises(numbers, 0, 2), holds(numbers) else { return nil }
            let isPERT = draft.kind == .pert
            return uncertain(.exact(numbers[1])) { () throws(DistributionError) in
                isPERT
                    ? try .pert(low: values[0], mode: values[1], high: values[2])
                    : try .triangular(low: values[0], mode: values[1], high: values[2])
            }
        }
    }

    private mutating func beta(_ numbers: [ExactNumber]) -> InputForm? {
        let values = numbers.map(\.value)
        guard isPositive(numbers, 0, "alpha"), isPositive(numbers, 1, "beta"),
            rises(numbers, 2, 3)
        else { return nil }
        return uncertain(nil) { () throws(DistributionError) in
            try .beta(alpha: values[0], beta: values[1], low: values[2], high: values[3])
        }
    }

    private mutating func percentiles(_ numbers: [ExactNumber]) -> InputForm? {
        guard let shape = draft.shape, !shape.text.isEmpty else {
            refuseForm("with p5 and p95 needs a shape: lognormal or normal", .shape)
            return nil
        }
        let (low, high) = (numbers[0].value, numbers[1].value)
        switch shape.text {
        case "normal":
            guard rises(numbers, 0, 1) else { return nil }
            return uncertain(.middle(numbers[0], numbers[1])) { () throws(DistributionError) in
                try .normal(p5: low, p95: high)
            }
        case "lognormal":
            guard isPositive(numbers, 0, "p5 of a lognormal figure"), rises(numbers, 0, 1) else {
                return nil
            }
            let root = Figure.geometricMiddle(numbers[0], numbers[1])
            return uncertain(root) { () throws(DistributionError) in
                try .lognormal(p5: low, p95: high)
            }
        default:
            let choice = WordChoice(shape.text, among: ["lognormal", "normal"])
            let fault = choice.fault("shape")
            faults.append(fault.diagnostic(in: shape, at: .input(place, .shape)))
            return nil
        }
    }
}

extension FormCheck {
    private mutating func discrete(_ numbers: [ExactNumber]) -> InputForm? {
        let values = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
        let shares = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
        for index in shares.indices where shares[index] <= .zero {
            refuse("a probability is above 0", 2 * index + 1)
            return nil
        }
        if let twice = values.indices.first(where: { values[..<$0].contains(values[$0]) }) {
            refuse("this value stands twice", 2 * twice)
            return nil
        }
        let sum = shares.reduce(0) { $0 + $1.value }
        guard abs(sum - 1) <= 1e-9 else {
            refuseForm("has probabilities that add up to \(sum.short), not to 1")
            return nil
        }
        let outcomes = zip(values, shares).map {
            Distribution.Outcome(value: $0.value, probability: $1.value)
        }
        return uncertain(.median(values, shares)) { () throws(DistributionError) in
            try .discrete(outcomes)
        }
    }

    /// With the distribution's own base when exact arithmetic has none.
    private mutating func uncertain(
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

    private mutating func rises(_ numbers: [ExactNumber], _ low: Int, _ high: Int) -> Bool {
        if numbers[low].value < numbers[high].value { return true }
        let labels = draft.kind.labels
        let isSame = numbers[low] == numbers[high]
        refuse(
            isSame
                ? "“\(labels[low])” and “\(labels[high])” are the same: write a plain number"
                : "“\(labels[high])” is below “\(labels[low])”", high)
        return false
    }

    private mutating func holds(_ numbers: [ExactNumber]) -> Bool {
        if numbers[0] <= numbers[1], numbers[1] <= numbers[2] { return true }
        refuse("“\(draft.kind.labels[1])” is not between “low” and “high”", 1)
        return false
    }

    private mutating func isPositive(
        _ numbers: [ExactNumber], _ index: Int, _ what: String
    ) -> Bool {
        if numbers[index] > .zero { return true }
        refuse("\(what) is above 0", index)
        return false
    }

    private mutating func refuse(_ sentence: String, _ index: Int) {
        let written = draft.numbers[index]
        let fault = Fault(sentence, at: 0..<written.text.unicodeScalars.count)
        let at = written.position == nil ? Written(written.text, at: draft.position) : written
        faults.append(fault.diagnostic(in: at, at: .input(place, .number(index))))
    }

    private mutating func refuseForm(_ sentence: String, _ part: InputPart = .form) {
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
