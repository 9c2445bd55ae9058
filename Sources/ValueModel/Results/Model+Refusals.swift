extension Model {
    /// Base figures settle, but not those of every sample.
    var unsettled: Diagnostic {
        let index = circular.min() ?? 0
        let names = circular.sorted().map { "“" + drivers[$0].name + "”" }
        let who =
            names.count == 1
            ? "\(names[0]) needs itself" : "\(names.joined(separator: ", ")) need each other"
        return diagnostic("\(who), and does not settle everywhere within the ranges given", index)
    }

    /// Figures without a number in too many samples.
    func notFinite(_ part: ResultPart, _ share: Double) -> Diagnostic {
        let often = "in \((100 * share).short) % of all samples"
        guard case .driver(let index) = part else {
            return diagnostic("the result is no number \(often)", order.first ?? 0)
        }
        return diagnostic("“\(drivers[index].name)” is no number \(often)", index)
    }

    /// The rest, which no model is known to reach.
    var unsampled: Diagnostic { diagnostic("this model cannot be sampled", order.first ?? 0) }

    private func diagnostic(_ sentence: String, _ driver: Int) -> Diagnostic {
        let formula = draft.drivers.indices.contains(driver) ? draft.drivers[driver] : nil
        return Diagnostic(
            sentence, place: .driver(driver, .formula),
            position: formula?.fields[.formula]?.position, words: formula?[.formula] ?? "")
    }
}
