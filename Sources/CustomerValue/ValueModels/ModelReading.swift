import ValueModel

/// What a model file says, in short: enough to put two of them side by side.
package struct ModelReading: Hashable, Sendable {
    /// A part by its name.
    package struct Part<Value: Hashable & Sendable>: Hashable, Sendable {
        package let name: String
        /// Nil when there is no figure.
        package let value: Value?
    }

    /// Signed by kind, in the order of the file.
    package let drivers: [Part<Money>]
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

/// One part of two models, found by its name.
package struct ComparedPart<Value: Hashable & Sendable>: Hashable, Sendable {
    package let name: String
    package let before: Value?
    package let after: Value?

    /// The order of the later first, then what is gone.
    package static func pairs(
        _ before: [ModelReading.Part<Value>], _ after: [ModelReading.Part<Value>]
    ) -> [ComparedPart] {
        let earlier = Dictionary(
            before.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let names = Set(after.map(\.name))
        let kept = after.map {
            ComparedPart(name: $0.name, before: earlier[$0.name]?.value, after: $0.value)
        }
        let gone = before.filter { !names.contains($0.name) }.map {
            ComparedPart(name: $0.name, before: $0.value, after: nil)
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
