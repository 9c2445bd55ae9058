import Simulation

/// A figure of a result that may vary.
enum ResultPart: Hashable {
    case netGain
    case dvpPercent
    case worth
    /// Signed by its kind; index into `Model.drivers`.
    case driver(Int)
}

extension Model {
    /// The figure with every input at its base; nil where there is none.
    func base(of part: ResultPart) -> Double? {
        switch part {
        case .netGain: return base.netGain?.value
        case .dvpPercent: return base.dvpPercent?.value
        case .worth: return base.worth?.value
        case .driver(let index):
            guard let amount = base.drivers[index]?.value else { return nil }
            // Not `-amount`: a cost of zero is no negative zero.
            return drivers[index].kind == .benefit ? amount : 0 - amount
        }
    }

    /// Which figures vary with the inputs: only these are sampled.
    var varyingParts: [ResultPart] {
        let names = Set(compiled.columns.map(\.name))
        let varying = compiled.drivers.filter { driver in
            drivers[driver.driver].inputsUsed.contains(where: names.contains)
        }
        var parts = varying.map { ResultPart.driver($0.driver) }
        if !varying.isEmpty { parts.append(.netGain) }
        if base.dvpPercent != nil, !names.isEmpty { parts.append(.dvpPercent) }
        if base.worth != nil, varying.contains(where: \.isWorth) { parts.append(.worth) }
        return parts
    }
}
