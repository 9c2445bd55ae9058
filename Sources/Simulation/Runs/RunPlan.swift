/// Everything threads read and none writes: where words come from, how they become draws, and
/// what is computed of them.
struct RunPlan: Sendable {
    let sources: [WordSource]
    let samplers: [Sampler]
    let schedule: Schedule
    let outputs: [SimulationOutput]
    private let sampleCount: Int

    init(
        _ inputs: [SimulationInput], _ program: Program, _ outputs: [SimulationOutput],
        _ settings: SimulationSettings
    ) {
        self.outputs = outputs
        sampleCount = settings.samples
        sources = WordSource.sources(for: inputs, settings)
        samplers = inputs.map { Sampler($0.distribution) }
        schedule = Schedule(program, outputs: outputs.map(\.register))
    }

    var blockCount: Int { (sampleCount + Block.size - 1) / Block.size }

    /// Whether the outputs of all samples fit into memory between passes.
    var keepsOutputs: Bool {
        outputs.count * blockCount * Block.size <= KeptBlocks.mostFigures
    }

    /// How many samples of a block count: the last block may be cut short.
    func count(of block: Int) -> Int { min(Block.size, sampleCount - block * Block.size) }
}

/// Where the random words of one input come from.
enum WordSource: Sendable {
    case plain(Philox, stream: UInt64)
    case sobol(SobolDimension)

    func fill(_ bits: UnsafeMutablePointer<UInt32>, block: Int) {
        switch self {
        case .plain(let philox, let stream): philox.fill(bits, stream: stream, block: block)
        case .sobol(let dimension): dimension.fill(bits, block: block)
        }
    }

    /// One source for each input, in their order.
    ///
    /// What an input draws depends on its name and not on its place: plain streams are numbered by
    /// the name alone. The first Sobol dimensions are the most even together, so they go to the
    /// inputs of the widest relative spread, and among equals to the earlier name. Inputs beyond
    /// the table of dimensions draw plainly.
    static func sources(
        for inputs: [SimulationInput], _ settings: SimulationSettings
    ) -> [WordSource] {
        let philox = Philox(seed: settings.seed)
        let streams = inputs.map { streamNumber(of: $0.name) }
        var sources = streams.map { WordSource.plain(philox, stream: $0) }
        guard settings.method == .sobol else { return sources }
        for (dimension, index) in ranked(inputs).prefix(SobolDimension.count).enumerated() {
            let seed = mixed(settings.seed ^ streams[index])
            sources[index] = .sobol(SobolDimension(dimension: dimension, seed: seed))
        }
        return sources
    }

    private static func ranked(_ inputs: [SimulationInput]) -> [Int] {
        let spreads = inputs.map(\.distribution).map { $0.variance / ($0.mean * $0.mean) }
        return inputs.indices.sorted {
            spreads[$0] == spreads[$1]
                ? inputs[$0].name < inputs[$1].name : spreads[$0] > spreads[$1]
        }
    }
}
