/// Marks on one line: those that would lie on each other stand above each other instead.
enum DotStack {
    /// How high each mark stands, counted from 0: as low as there is room for it.
    ///
    /// - Parameter width: From how far apart two marks no longer touch.
    static func heights(_ places: [Int], width: Int) -> [Int] {
        var taken: [[Int]] = []
        return places.map { place in
            let height = taken.firstIndex { $0.allSatisfy { abs($0 - place) >= width } }
            guard let height else {
                taken.append([place])
                return taken.count - 1
            }
            taken[height].append(place)
            return height
        }
    }
}
