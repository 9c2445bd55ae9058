/// Labels on one line that never cover each other: who comes first is placed first, and what
/// finds no room is left to the table.
struct LabelLine {
    let left: Double
    let right: Double
    let size: Double
    private(set) var taken: [ClosedRange<Double>] = []

    init(from left: Double, to right: Double, size: Double) {
        self.left = left
        self.right = right
        self.size = size
    }

    /// The middle of the label's place: near `x`, inside the line, clear of earlier labels.
    mutating func place(_ text: String, at x: Double) -> Double? {
        place(width: TextFit.measure(text, size: size), at: x)
    }

    mutating func place(width: Double, at x: Double) -> Double? {
        let half = width / 2
        guard x.isFinite, width <= right - left else { return nil }
        let middle = min(max(x, left + half), right - half)
        let wanted = (middle - half - 5)...(middle + half + 5)
        guard !taken.contains(where: { $0.overlaps(wanted) }) else { return nil }
        taken.append(wanted)
        return middle
    }
}
