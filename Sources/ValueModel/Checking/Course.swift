/// How the rounds of a circular group go, so that a failure can be named.
struct Course {
    static let roundsMaximum = 200
    /// Words and signs that are repeated in each round.
    static let stepsMaximum = 20_000
    /// Beyond this a value has no way back, and soon no number.
    static let valueMaximum = 1e150
    private static let tolerance = 1e-12

    private var steps: [Double] = []

    /// Whether nothing moves any more. Remembers the largest move of each round.
    mutating func settles(from before: [Double], to after: [Double]) -> Bool {
        let moves = zip(after, before).map { $0 - $1 }
        let isSettled = zip(moves, after).allSatisfy { abs($0) <= Self.tolerance * abs($1) }
        steps.append(moves.max { abs($0) < abs($1) } ?? 0)
        return isSettled
    }

    /// After the last round.
    var reason: String {
        let last = steps.suffix(20)
        let signs = zip(last, last.dropFirst()).map { $0 * $1 < 0 }
        if signs.allSatisfy(\.self) { return "their values swing to and fro without settling" }
        let isShrinking = abs(last.last ?? 0) < abs(last.first ?? 0)
        return isShrinking
            ? "their values do not settle within 200 rounds" : "their values grow without end"
    }
}
