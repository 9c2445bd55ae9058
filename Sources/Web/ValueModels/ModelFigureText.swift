import Charts
import CustomerValue
import UseCases
import ValueModel

/// Writes a model's computed figures, as numbers for drawings and as text for people.
struct ModelFigureText {
    let format: Formatter
    let currency: Currency

    func money(_ value: Double) -> Reading { Reading(value, format.money(value, currency)) }

    /// Where the currency is said elsewhere: beside a bar there is room for the figure alone.
    func bare(_ value: Double) -> Reading { Reading(value, format.bare(value, currency)) }

    func percent(_ value: Double) -> Reading { Reading(value, format.percent(value)) }

    /// In the unit of what inputs are tried on.
    func reading(_ value: Double, _ figure: SensitivityFigure) -> Reading {
        figure == .dvpPercent ? percent(value) : money(value)
    }

    func quantiles(_ spread: ValueModel.Spread, _ read: (Double) -> Reading) -> Quantiles {
        Quantiles(
            p5: read(spread.p5), p25: read(spread.p25), median: read(spread.p50),
            p75: read(spread.p75), p95: read(spread.p95))
    }
}

extension ValueModelView {
    var text: (Formatter) -> ModelFigureText {
        { ModelFigureText(format: $0, currency: model.terms.currency) }
    }

    /// What people call an input of a result; `purchases` is none of the listed ones.
    func label(ofInput name: String) -> String {
        if let input = input(named: name) { return input.label }
        return name == "purchases" ? ValueModelWords.purchases : name
    }

    func input(named name: String) -> ModelInput? {
        model.livingInputs.first { $0.name == name }
    }

    /// Where the evidence of an input stands on the page.
    func evidence(ofInput name: String) -> String {
        if let input = input(named: name) { return "#r-\(input.id)" }
        return Addresses.relationship(line.relationship.id)
    }
}

extension ValueModel.Spread {
    var isUncertain: Bool { standardDeviation > 0 }
}
