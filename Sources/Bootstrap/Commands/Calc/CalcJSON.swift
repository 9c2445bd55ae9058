import ValueModel

/// The result of a model as the JSON document that programs read.
enum CalcJSON {
    static func document(_ calculation: ModelCalculation) -> String {
        let (model, result) = (calculation.model, calculation.result)
        return JSONTree.object([
            ("name", .text(model.name)), ("currency", .text(model.currency)),
            ("period", .text(model.period.text)), ("alternative", .text(model.alternative)),
            ("netGain", spread(result.netGain)), ("dvpPercent", spread(result.dvpPercent)),
            ("worth", spread(result.worth)),
            ("drivers", .list(result.drivers.map { driver($0, model) })),
            ("probabilityAbove", probabilities(result)),
            ("sensitivity", .list(result.sensitivity.map(sensitivity))),
            ("sensitivityOf", .text(result.sensitivityFigure.rawValue)),
            ("confirmedShare", JSONTree(result.confirmedShare)),
            ("bound", .text(result.bound.rawValue)),
            ("missing", .list(result.missing.map { missing($0, model) })),
            ("decay", decay(calculation.plan)), ("outlook", outlook(calculation.outlook)),
            ("conversions", .list(model.conversions.map { .text($0.text) })),
            ("warnings", .list(model.warnings.map(warning))),
            ("samples", .integer(result.samples)), ("seed", .unsigned(result.seed)),
            ("seconds", .number(calculation.seconds)),
        ]).document
    }

    private static func spread(_ spread: Spread?) -> JSONTree {
        spread.map { .object(figures($0)) } ?? .null
    }

    private static func figures(_ spread: Spread?) -> [(String, JSONTree)] {
        [
            ("base", JSONTree(spread?.base)), ("mean", JSONTree(spread?.mean)),
            ("sd", JSONTree(spread?.standardDeviation)), ("p5", JSONTree(spread?.p5)),
            ("p25", JSONTree(spread?.p25)), ("p50", JSONTree(spread?.p50)),
            ("p75", JSONTree(spread?.p75)), ("p95", JSONTree(spread?.p95)),
        ]
    }

    private static func driver(_ driver: DriverResult, _ model: Model) -> JSONTree {
        let written = model.drivers[driver.driver]
        return .object(
            [
                ("name", .text(written.name)), ("id", JSONTree(written.id)),
                ("attribute", .text(written.attribute)), ("kind", .text(written.kind.rawValue)),
                ("evidence", JSONTree(driver.evidence?.word)),
                ("confirmed", .truth(driver.isConfirmed)),
            ] + figures(driver.spread))
    }

    private static func probabilities(_ result: ModelResult) -> JSONTree {
        .object(
            result.probabilityAbove.map { (String(Int($0.threshold)), JSONTree($0.share)) })
    }

    private static func sensitivity(_ input: InputSensitivity) -> JSONTree {
        .object([
            ("input", .text(input.input)), ("swing", JSONTree(input.swing)),
            ("low", JSONTree(input.low)), ("high", JSONTree(input.high)),
            ("rankCorrelation", JSONTree(input.rankCorrelation)),
        ])
    }

    private static func missing(_ missing: MissingDriver, _ model: Model) -> JSONTree {
        .object([
            ("driver", .text(model.drivers[missing.driver].name)),
            ("inputs", .list(missing.inputs.map { .text($0) })),
        ])
    }

    private static func decay(_ plan: DecayPlan?) -> JSONTree {
        let digits = plan?.minorDigits ?? 0
        let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
        return .list(
            (plan?.years ?? []).map { year in
                .object([
                    ("year", .integer(year.year)), ("dvpPercent", JSONTree(year.dvpPercent)),
                    ("netGain", JSONTree(year.netGain)),
                    ("addedToHold", .number(Double(year.addedToHoldMinor) / scale)),
                ])
            })
    }

    private static func outlook(_ outlook: Outlook?) -> JSONTree {
        guard let outlook else { return .null }
        return .object([
            ("years", .integer(outlook.years.count)),
            ("discountRate", .number(outlook.discountRate)),
            ("investment", .number(outlook.investment)),
            ("netPresentValue", JSONTree(outlook.netPresentValue)),
            ("paybackYears", JSONTree(outlook.paybackYears)),
            ("returnOnInvestment", JSONTree(outlook.returnOnInvestment)),
        ])
    }

    private static func warning(_ warning: Diagnostic) -> JSONTree {
        .object([
            ("line", .integer(warning.line)), ("column", .integer(warning.column)),
            ("sentence", .text(warning.sentence)),
        ])
    }
}
