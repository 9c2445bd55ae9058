/// One simulation from the first block to the summaries.
struct SimulationRun {
    private let plan: RunPlan
    private let settings: SimulationSettings
    private let team: Team<Worker>

    init(
        _ plan: RunPlan, _ settings: SimulationSettings, _ progress: @escaping (Double) -> Void,
        _ isCancelled: @escaping () -> Bool
    ) {
        self.plan = plan
        self.settings = settings
        let total = Double(Self.evaluations(plan, settings))
        var done = 0
        let threads = min(settings.threads ?? coreCount, plan.blockCount)
        team = Team(
            seats: (0..<threads).map { _ in Seat(Worker(plan)) },
            report: { blocks in
                done += blocks
                progress(min(1, Double(done) / total))
            }, isCancelled: isCancelled)
    }

    /// How many blocks are evaluated in all: what outputs were not kept are evaluated again.
    private static func evaluations(_ plan: RunPlan, _ settings: SimulationSettings) -> Int {
        guard !plan.keepsOutputs else { return plan.blockCount }
        let ranked = settings.sensitivityOutput == nil ? 0 : rankedBlocks(plan)
        return 2 * plan.blockCount + ranked
    }

    private static func rankedBlocks(_ plan: RunPlan) -> Int {
        min(plan.blockCount, RankCorrelation.mostSamples / Block.size)
    }

    func result() throws(SimulationError) -> SimulationResult {
        let (moments, keys) = try measure()
        let counts = gather(\.counts) { $0.add($1) }
        let outputs = try summarise(moments, keys, counts)
        guard let output = settings.sensitivityOutput else {
            return SimulationResult(outputs: outputs, rankCorrelations: nil)
        }
        let correlations = try correlate(output, keys[output], counts[output])
        return SimulationResult(outputs: outputs, rankCorrelations: correlations)
    }

    /// The first block alone says around which centre figures are counted.
    private func measure() throws(SimulationError) -> ([BlockMoments], [FigureKey]) {
        let plan = plan
        team.seats[0].use { $0.measure(block: 0, keys: nil) }
        guard let first = try takeMoments().first else { throw .noFixedPoint }
        var moments = first.outputs
        let keys = team.seats[0].use { worker in
            let keys = plan.outputs.indices.map { output in
                FigureKey(worker.workbench.output(output), count: plan.count(of: 0))
            }
            worker.countKeys(block: 0, keys)
            return keys
        }
        team.report(1)
        try team.work(1..<plan.blockCount) {
            $0.measure(block: $1, keys: keys)
        } merge: { () throws(SimulationError) in
            for part in try takeMoments() {
                for output in moments.indices { moments[output].add(part.outputs[output]) }
            }
        }
        return (moments, keys)
    }

    /// In the order of the blocks, so that sums do not depend on who took which.
    private func takeMoments() throws(SimulationError) -> [(block: Int, outputs: [BlockMoments])] {
        guard team.seats.allSatisfy({ $0.use(\.isSolved) }) else { throw .noFixedPoint }
        return team.seats.flatMap { $0.use { $0.takeMoments() } }.sorted { $0.block < $1.block }
    }

    private func summarise(
        _ moments: [BlockMoments], _ keys: [FigureKey], _ counts: FigureCounts
    ) throws(SimulationError) -> [OutputSummary] {
        let bins = settings.histogramBins
        let empty = moments.indices.map {
            OutputDetail(moments[$0], keys[$0], counts[$0], bins: bins)
        }
        for seat in team.seats { seat.use { $0.details = empty } }
        try again(plan.blockCount) { worker, block, columns in
            let count = worker.plan.count(of: block)
            for output in worker.details.indices {
                worker.details[output].add(columns[output], count: count)
            }
        }
        let details = gather(\.details) { sum, next in
            for output in sum.indices { sum[output].add(next[output]) }
        }
        return moments.indices.map {
            OutputSummary(moments[$0], details[$0], above: counts.above[$0])
        }
    }

    private func correlate(
        _ output: Int, _ key: FigureKey, _ counts: ArraySlice<UInt32>
    ) throws(SimulationError) -> [Double] {
        let empty = SensitivityTally(plan, key, scale: RankScale(counts).grades)
        for seat in team.seats { seat.use { $0.sensitivity = empty } }
        try again(Self.rankedBlocks(plan)) { worker, block, columns in
            worker.sensitivity?.add(
                columns[output], worker.workbench, block: block, worker.plan)
        }
        let tally = gather({ $0.sensitivity ?? empty }) { $0.add($1) }
        return tally.inputs.map { RankCorrelation.of($0, tally.output) }
    }

    /// Goes through blocks once more, each with its output columns.
    private func again(
        _ blocks: Int, _ body: @Sendable (inout Worker, Int, [Column]) -> Void
    ) throws(SimulationError) {
        guard plan.keepsOutputs else {
            return try team.work(0..<blocks) { worker, block in
                body(&worker, block, worker.columns(block: block, place: nil))
            }
        }
        try team.each { worker in
            for (place, block) in (worker.keptBlocks ?? []).enumerated() where block < blocks {
                body(&worker, block, worker.columns(block: block, place: place))
            }
        }
    }

    private func gather<Part: Sendable>(
        _ part: (Worker) -> Part, _ add: (inout Part, Part) -> Void
    ) -> Part {
        var sum = team.seats[0].use { part($0) }
        for seat in team.seats.dropFirst() { add(&sum, seat.use { part($0) }) }
        return sum
    }
}

extension OutputSummary {
    init(_ moments: BlockMoments, _ detail: OutputDetail, above: [Int]) {
        let isEmpty = moments.count == 0
        mean = isEmpty ? .nan : moments.mean
        standardDeviation = moments.standardDeviation
        minimum = isEmpty ? .nan : moments.minimum
        maximum = isEmpty ? .nan : moments.maximum
        quantiles = detail.quantiles
        sharesAbove = above.map { isEmpty ? .nan : Double($0) / moments.count }
        histogram = detail.histogram
        nonFinite = moments.nonFinite
    }
}
