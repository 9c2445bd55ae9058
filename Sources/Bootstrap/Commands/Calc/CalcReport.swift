import ValueModel

/// The result of a model for a terminal of 80 columns.
struct CalcReport {
    static let width = 80

    let calculation: ModelCalculation
    let numbers: CalcNumbers

    var model: Model { calculation.model }
    var result: ModelResult { calculation.result }

    init(_ calculation: ModelCalculation) {
        self.calculation = calculation
        numbers = CalcNumbers(
            currency: calculation.model.currency, period: calculation.model.period.text)
    }

    var lines: [String] {
        let sections = [
            headline, drivers, waterfall, interval, sensitivity, missing, decay, outlook,
            conversions, warnings, [footer],
        ]
        return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    // MARK: Headline

    private var headline: [String] {
        var lines = [TextColumns.shown(model.name)]
        if !model.alternative.isEmpty {
            lines.append("against " + TextColumns.shown(model.alternative))
        }
        return lines + [""] + Self.wrapped(sentence)
    }

    private var sentence: String {
        guard let gain = result.netGain else { return CalcWords.nothingKnown }
        let direction = gain.base < 0 ? "worse" : "better"
        var text =
            "The customer is \(direction) off by \(numbers.money(abs(gain.base)))"
        if let percent = result.dvpPercent {
            text += ": \(numbers.percent(percent.base)) of purchases (DVP%)"
        }
        guard result.samples > 0 else { return text + "." }
        let spread = result.dvpPercent ?? gain
        let write = result.dvpPercent == nil ? numbers.amount : numbers.percent
        return text + ". Nine outcomes in ten lie between \(write(spread.p5)) and "
            + "\(write(spread.p95))."
    }

    static func wrapped(_ text: String) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    private var footer: String {
        let samples = CalcWords.samples(
            result.samples, seed: result.seed, seconds: calculation.seconds)
        return result.samplesLeftOut == 0
            ? samples : samples + " " + CalcWords.leftOut(result.samplesLeftOut)
    }
}
