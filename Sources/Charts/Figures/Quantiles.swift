/// Where an uncertain figure falls, in one unit.
package struct Quantiles: Sendable, Equatable {
    package let p5: Reading
    package let p25: Reading
    package let median: Reading
    package let p75: Reading
    package let p95: Reading

    package init(p5: Reading, p25: Reading, median: Reading, p75: Reading, p95: Reading) {
        self.p5 = p5
        self.p25 = p25
        self.median = median
        self.p75 = p75
        self.p95 = p95
    }

    var all: [Reading] { [p5, p25, median, p75, p95] }
    var isDrawable: Bool { all.allSatisfy(\.isDrawable) }

    /// What the quantiles are called.
    package struct Names: Sendable, Equatable {
        package let p5: String
        package let p25: String
        package let median: String
        package let p75: String
        package let p95: String

        package init(p5: String, p25: String, median: String, p75: String, p95: String) {
            self.p5 = p5
            self.p25 = p25
            self.median = median
            self.p75 = p75
            self.p95 = p95
        }

        var all: [String] { [p5, p25, median, p75, p95] }
    }

    func rows(_ names: Names) -> [[String]] {
        zip(names.all, all).map { [$0, $1.text] }
    }
}
