import CustomerValue

extension Work {
    /// Every round that has both revealed bars and one the customer agreed on, newest first.
    ///
    /// Looked at are the bars of the first vote: what each function thought before it heard the
    /// others. The customer's is that of the round's last session that has one.
    func calibratedRounds(
        of relationship: ID<Relationship>, limit: Int = .max
    ) throws -> [CalibratedRound] {
        let customerBars = try records.agreedCustomerBars(in: relationship)
        guard !customerBars.isEmpty else { return [] }
        let versions = try records.versions(of: relationship)
        var until = Instant(milliseconds: .max)
        var rounds: [CalibratedRound] = []
        for hypothesis in try records.hypotheses(of: relationship) where rounds.count < limit {
            let customer = customerBars.first {
                hypothesis.openedAt <= $0.startsAt && $0.startsAt < until
            }
            until = hypothesis.openedAt
            guard hypothesis.hasOpenBars, let customer else { continue }
            let agreed = versions.first {
                $0.hypothesis == hypothesis.id && $0.agreedAt <= customer.startsAt
            }
            let bars = try records.functionBars(of: relationship, round: hypothesis.round)
                .filter { $0.submittedAt != nil && $0.vote == 1 }
            rounds.append(
                CalibratedRound(
                    round: hypothesis.round,
                    calibration: Calibration(
                        bars.map { ($0.function, $0.bar) }, agreed: agreed?.bar,
                        customer: customer.bar)))
        }
        return rounds
    }
}
