import Charts
import ValueModel

/// The waterfall of a result as an SVG file, the net gain with its range.
enum CalcDrawing {
    static func svg(_ calculation: ModelCalculation) -> String {
        let (model, result) = (calculation.model, calculation.result)
        let numbers = CalcNumbers(currency: model.currency, period: model.period.text)
        let unit = "\(numbers.currency) \(numbers.perPeriod)"
        return Waterfall(
            words: FigureWords(
                id: "net-gain", title: "\(model.name): \(CalcWords.drawingTitle), \(unit)",
                description: CalcWords.drawingDescription(model.name),
                tableLabel: CalcWords.showTable, empty: CalcWords.nothingKnown),
            steps: result.drivers.compactMap { step($0, model, numbers) }
                + total(result.netGain, numbers),
            nameHead: CalcWords.driver, valueHead: CalcWords.amount, rangeHeads: ("P5", "P95")
        ).figure.standaloneSVG
    }

    private static func step(
        _ driver: DriverResult, _ model: Model, _ numbers: CalcNumbers
    ) -> Waterfall.Step? {
        driver.spread.map { spread in
            let written = model.drivers[driver.driver]
            return Waterfall.Step(
                name: written.name, value: spread.base, text: numbers.change(spread.base),
                kind: kind(written.kind))
        }
    }

    private static func total(_ gain: Spread?, _ numbers: CalcNumbers) -> [Waterfall.Step] {
        guard let gain else { return [] }
        let range = Waterfall.Range(
            low: Reading(gain.p5, numbers.amount(gain.p5)),
            high: Reading(gain.p95, numbers.amount(gain.p95)))
        return [
            Waterfall.Step(
                name: CalcWords.netGain, value: gain.base, text: numbers.amount(gain.base),
                kind: .total, range: gain.standardDeviation > 0 ? range : nil)
        ]
    }

    private static func kind(_ kind: Driver.Kind) -> Waterfall.Kind {
        switch kind {
        case .benefit: .benefit
        case .cost: .cost
        case .price: .price
        }
    }
}
