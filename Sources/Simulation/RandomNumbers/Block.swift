/// Samples are drawn and evaluated this many at a time: the few columns that are alive at once
/// stay in the nearest caches.
enum Block {
    static let size = 1_024
}

/// The figures of one register in a block.
typealias Column = UnsafeMutablePointer<Double>
