import Simulation

extension ModelResult {
    /// Without draws nothing varies.
    init(_ model: Model, _ settings: CalculationSettings, _ draws: Draws?) {
        func spread(_ part: ResultPart) -> Spread? {
            guard let base = model.base(of: part) else { return nil }
            guard let summary = draws?[part] else { return Spread(certain: base) }
            return Spread(
                base: base, summary, keepsHistogram: part == .netGain || part == .dvpPercent)
        }
        netGain = spread(.netGain)
        dvpPercent = spread(.dvpPercent)
        worth = spread(.worth)
        let evidence = EvidenceCheck(model)
        drivers = model.drivers.indices.map { index in
            DriverResult(
                driver: index, spread: spread(.driver(index)),
                evidence: evidence.weakest(of: model.drivers[index]),
                isConfirmed: evidence.isConfirmed(model.drivers[index]))
        }
        probabilityAbove = Self.probabilities(dvpPercent, draws?[.dvpPercent]?.sharesAbove)
        sensitivity = draws?.sensitivity ?? []
        sensitivityFigure = model.sensitivityFigure
        confirmedShare = Self.confirmedShare(drivers)
        missing = model.missing
        bound = model.base.bound
        samples = draws == nil ? 0 : settings.samples
        seed = settings.seed
        samplesLeftOut = draws?.leftOut ?? 0
    }

    private static func probabilities(
        _ percent: Spread?, _ sharesAbove: [Double]?
    ) -> [ProbabilityAbove] {
        guard let percent else { return [] }
        let shares = sharesAbove ?? Calculation.thresholds.map { percent.base > $0 ? 1 : 0 }
        return zip(Calculation.thresholds, shares).map {
            ProbabilityAbove(threshold: $0, share: $1)
        }
    }

    private static func confirmedShare(_ drivers: [DriverResult]) -> Double? {
        func sum(_ drivers: [DriverResult]) -> Double {
            drivers.reduce(0) { $0 + abs($1.spread?.base ?? 0) }
        }
        let all = sum(drivers)
        return all > 0 ? sum(drivers.filter(\.isConfirmed)) / all : nil
    }
}

/// How well the figures behind a driver are known.
private struct EvidenceCheck {
    private let grades: [String: EvidenceGrade]

    init(_ model: Model) {
        let inputs = model.inputs + [model.purchases].compactMap(\.self)
        grades = Dictionary(inputs.map { ($0.name, $0.evidence) }) { first, _ in first }
    }

    /// Grades are declared from the strongest to the weakest.
    func weakest(of driver: Driver) -> EvidenceGrade? {
        let found = driver.inputsUsed.compactMap { grades[$0] }
        return EvidenceGrade.allCases.last(where: found.contains)
    }

    /// A formula of plain numbers rests on nobody's word.
    func isConfirmed(_ driver: Driver) -> Bool {
        let weakest = weakest(of: driver)
        return weakest == .measured || weakest == .customerStated
    }
}

extension Model {
    var sensitivityFigure: SensitivityFigure {
        base.dvpPercent == nil ? .netGain : .dvpPercent
    }
}
