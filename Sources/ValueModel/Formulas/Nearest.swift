/// The word somebody probably meant.
enum Nearest {
    /// The nearest of the known words: one change in three letters at most, case for nothing.
    static func word(to word: String, among known: some Sequence<String>) -> String? {
        let typed = Array(word.lowercased().unicodeScalars.prefix(Names.lengthMaximum + 1))
        guard (1...Names.lengthMaximum).contains(typed.count) else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in known {
            let letters = Array(candidate.lowercased().unicodeScalars)
            let limit = max(1, max(typed.count, letters.count) / 3)
            guard abs(letters.count - typed.count) <= min(limit, (best?.distance ?? limit + 1) - 1)
            else { continue }
            let distance = distance(typed, letters)
            if distance <= limit, distance < best?.distance ?? .max {
                best = (candidate, distance)
            }
        }
        return best?.word
    }

    /// For the end of a sentence; empty without a guess.
    static func question(_ word: String?) -> String {
        word.map { "; did you mean “\($0)”?" } ?? ""
    }

    /// Letters added, dropped, replaced, or two neighbours swapped: each counts 1.
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var next = [index + 1]
            next.reserveCapacity(right.count + 1)
            for (column, other) in right.enumerated() {
                var cost = min(
                    row[column] + (letter == other ? 0 : 1), row[column + 1] + 1, next[column] + 1)
                if index > 0, column > 0, letter == right[column - 1], left[index - 1] == other {
                    cost = min(cost, before[column - 1] + 1)
                }
                next.append(cost)
            }
            (before, row) = (row, next)
        }
        return row[right.count]
    }
}
