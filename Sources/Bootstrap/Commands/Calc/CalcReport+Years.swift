import ValueModel

extension CalcReport {
    /// What is left year by year, and what must be added.
    var decay: [String] {
        guard let plan = calculation.plan, plan.hasDecay else { return [] }
        let head =
            "  " + TextColumns.left(CalcWords.year, 6) + TextColumns.right("DVP%", 12)
            + TextColumns.right(CalcWords.netGain, 18)
            + TextColumns.right("\(CalcWords.toHold), \(numbers.currency)", 28)
        return [CalcWords.decayHead, head]
            + plan.years.map { year in
                let percent = year.dvpPercent.map(numbers.percent) ?? "–"
                return "  " + TextColumns.left(String(year.year), 6)
                    + TextColumns.right(percent, 12)
                    + TextColumns.right(numbers.amount(year.netGain), 18)
                    + TextColumns.right(
                        numbers.minor(year.addedToHoldMinor, digits: plan.minorDigits), 28)
            }
    }

    /// Only where the model or the caller asked for years.
    var outlook: [String] {
        guard let outlook = calculation.outlook else { return [] }
        let count = outlook.years.count
        var lines = [
            CalcWords.outlookHead,
            "  Net present value over \(count) years at "
                + "\(numbers.percent(100 * outlook.discountRate)): \(numbers.currency) "
                + numbers.amount(outlook.netPresentValue),
        ]
        guard outlook.investment > 0 else { return lines }
        let payback = outlook.paybackYears.map {
            "paid back after \(CalcNumbers.written($0, places: 1)) years"
        }
        lines.append(
            "  Investment of \(numbers.currency) \(numbers.amount(outlook.investment)): "
                + (payback ?? "not paid back in \(count) years"))
        return lines
    }
}
