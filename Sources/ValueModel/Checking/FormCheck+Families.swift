import Simulation

extension FormCheck {
    mutating func bounded(_ numbers: [ExactNumber]) -> InputForm? {
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

    mutating func beta(_ numbers: [ExactNumber]) -> InputForm? {
        let values = numbers.map(\.value)
        guard isPositive(numbers, 0, "alpha"), isPositive(numbers, 1, "beta"),
            rises(numbers, 2, 3)
        else { return nil }
        return uncertain(nil) { () throws(DistributionError) in
            try .beta(alpha: values[0], beta: values[1], low: values[2], high: values[3])
        }
    }

    mutating func percentiles(_ numbers: [ExactNumber]) -> InputForm? {
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

    mutating func discrete(_ numbers: [ExactNumber]) -> InputForm? {
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
}
