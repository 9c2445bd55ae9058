import Charts

/// Parts of a value model out of bare numbers; their texts are the numbers with a unit.
enum Model {
    static let names = Quantiles.Names(
        p5: "P5", p25: "P25", median: "Median", p75: "P75", p95: "P95")

    static let remarks = Remarks(more: { "\($0) more" }, undrawn: { "\($0) without number" })

    static func reading(_ value: Double, _ name: String = "%") -> Reading {
        Reading(value, "\(value) \(name)")
    }

    /// The five quantiles in rising order.
    static func quantiles(_ values: [Double], _ name: String = "%") -> Quantiles {
        let all = values.map { reading($0, name) }
        return Quantiles(p5: all[0], p25: all[1], median: all[2], p75: all[3], p95: all[4])
    }
}
