import ValueModel

extension CalcReport {
    /// Quantiles, probabilities and how much is confirmed.
    var interval: [String] {
        var lines: [String] = []
        if let spread = result.dvpPercent, spread.standardDeviation > 0 {
            lines.append("DVP%   " + quantiles(spread, numbers.percent))
            let shares = result.probabilityAbove.map {
                "\(Int($0.threshold)) %: \(numbers.share($0.share))"
            }
            lines.append("Chance of a DVP% above   " + shares.joined(separator: "   "))
        } else if let spread = result.netGain, spread.standardDeviation > 0 {
            lines.append("Net gain   " + quantiles(spread, numbers.amount))
        }
        if let worth = result.worth, let reference = model.reference {
            lines.append(
                CalcWords.worth(numbers.money(worth.base), numbers.amount(reference.value)))
        }
        if let share = result.confirmedShare {
            lines.append(CalcWords.confirmed(numbers.share(share)))
        }
        return lines
    }

    private func quantiles(_ spread: Spread, _ write: (Double) -> String) -> String {
        let parts = [
            ("P5", spread.p5), ("P25", spread.p25), ("median", spread.p50), ("P75", spread.p75),
            ("P95", spread.p95),
        ]
        return parts.map { "\($0) \(write($1))" }.joined(separator: "  ")
    }

    /// The five inputs that move the result most.
    var sensitivity: [String] {
        guard !result.sensitivity.isEmpty else { return [] }
        let isPercent = result.sensitivityFigure == .dvpPercent
        let write = isPercent ? numbers.percent : numbers.amount
        let what = isPercent ? "DVP%" : CalcWords.netGain
        let head = "\(CalcWords.sensitivityHead): \(what) with one input at its P5 and at its P95"
        return [head]
            + result.sensitivity.prefix(5).map { input in
                let range =
                    TextColumns.right(write(input.low), 12) + " → "
                    + TextColumns.left(write(input.high), 12)
                return ends(
                    "  \(TextColumns.left(title(of: input.input), 34)) \(range) swing "
                        + write(input.swing))
            }
    }

    private func title(of name: String) -> String {
        model.inputs.first { $0.name == name }?.title ?? name
    }

    /// Drivers without a figure, and what that does.
    var missing: [String] {
        guard !result.missing.isEmpty else { return [] }
        let lines = result.missing.map { missing in
            let inputs = missing.inputs.map { "“\($0)”" }.joined(separator: ", ")
            return Self.wrapped(
                "Without a figure: \(TextColumns.shown(model.drivers[missing.driver].name)), for "
                    + "want of \(inputs).")
        }
        return lines.flatMap(\.self) + [CalcWords.bound(result.bound)].compactMap(\.self)
    }

    var conversions: [String] {
        guard !model.conversions.isEmpty else { return [] }
        return [CalcWords.conversionsHead]
            + model.conversions.map { conversion in
                let owner = conversion.driver.map { model.drivers[$0].name } ?? "purchases"
                return "  \(TextColumns.left(owner, 34)) \(conversion.text)"
            }
    }

    var warnings: [String] {
        guard !model.warnings.isEmpty else { return [] }
        return [CalcWords.warningsHead]
            + model.warnings.flatMap { warning in
                Self.wrapped("line \(warning.line): \(TextColumns.shown(warning.sentence))").map {
                    "  " + $0
                }
            }
    }
}
