import ValueModel

/// What a model file says, in short: enough to put two of them side by side.
package struct ModelReading: Hashable, Sendable {
    /// A part by its name.
    package struct Part<Value: Hashable & Sendable>: Hashable, Sendable {
        package let name: String
        /// Nil when there is no figure.
        package let value: Value?
    }

    /// A driver for people who did not write it: how it is calculated, and from what.
    package struct Calculation: Hashable, Sendable {
        package let name: String
        package let formula: String
        /// Those the formula names, as written.
        package let figures: [Part<String>]
        /// Nil when there is no figure.
        package let annual: Money?
    }

    /// Signed by kind, in the order of the file.
    package let drivers: [Part<Money>]
    package let calculations: [Calculation]
    /// As written.
    package let inputs: [Part<String>]
    package let netGain: Money?
    /// Exact, in percent, to the hundredth; nil where it is not defined.
    package let dvpHundredths: Int64?

    /// - Parameter currency: Used where the file names none that exists.
    package init?(text: String, currency: Currency) {
        guard let draft = try? ModelFile.read(text) else { return nil }
        let model = try? Model(checking: draft)
        let own = Currency(draft[.currency]) ?? currency
        drivers = draft.drivers.indices.map { index in
            Part(
                name: draft.drivers[index][.name],
                value: try? model?.figure(of: index, in: own).annual)
        }
        calculations = zip(draft.drivers, drivers).map { driver, read in
            Calculation(
                name: read.name, formula: driver[.formula],
                figures: draft.figures(in: driver[.formula]), annual: read.value)
        }
        inputs = draft.inputs.map { input in
            let figure = [WrittenFigure(input.form).journalText, input[.unit], input[.evidence]]
            return Part(
                name: input.name.text,
                value: figure.filter { !$0.isEmpty }.joined(separator: ", "))
        }
        let known = drivers.compactMap(\.value)
        netGain = known.isEmpty ? nil : try? Money.sum(known, in: own)
        dvpHundredths = model?.base.dvpPercent.map {
            Int64(clampingPercent: $0.value)
        }
    }
}

extension ModelDraft {
    fileprivate func figures(in formula: String) -> [ModelReading.Part<String>] {
        let words = formula.formulaWords
        return inputs.filter { words.contains($0.name.text) }.map { input in
            let title = input[.title].isEmpty ? input.name.text : input[.title]
            let figure = [WrittenFigure(input.form).journalText, input[.unit]]
            return ModelReading.Part(
                name: title, value: figure.filter { !$0.isEmpty }.joined(separator: " "))
        }
    }
}

/// One part of two models, found by its name.
package struct ComparedPart<Value: Hashable & Sendable>: Hashable, Sendable {
    package let name: String
    package let before: Value?
    package let now: Value?

    /// The order of today first, then what is gone.
    package static func pairs(
        _ before: [ModelReading.Part<Value>], _ now: [ModelReading.Part<Value>]
    ) -> [ComparedPart] {
        let earlier = Dictionary(
            before.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let names = Set(now.map(\.name))
        let kept = now.map {
            ComparedPart(name: $0.name, before: earlier[$0.name]?.value, now: $0.value)
        }
        let gone = before.filter { !names.contains($0.name) }.map {
            ComparedPart(name: $0.name, before: $0.value, now: nil)
        }
        return kept + gone
    }
}

extension Int64 {
    /// Hundredths of a percent, rounded half to even; the largest number where it does not fit.
    fileprivate init(clampingPercent percent: Double) {
        let scaled = (percent * 100).rounded(.toNearestOrEven)
        self = Int64(exactly: scaled) ?? (scaled < 0 ? .min : .max)
    }
}
