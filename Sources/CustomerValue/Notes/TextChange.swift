/// One line of a text, or one word of a line, beside the version before it.
package enum TextChange: Hashable, Sendable {
    case kept(String)
    case added(String)
    case removed(String)

    /// What happened between two texts, line by line, removals before additions.
    ///
    /// Texts of absurdly many lines are not compared: the earlier one counts as removed whole,
    /// because finding the shortest difference would take quadratic time.
    package static func between(_ earlier: String, _ later: String) -> [TextChange] {
        let old = earlier.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let new = later.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return compared(old, new)
    }

    /// What happened within one line, word by word; neighbours of one kind stand together.
    package static func words(_ earlier: String, _ later: String) -> [TextChange] {
        let old = earlier.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let new = later.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        return compared(old, new).reduce(into: []) { runs, change in
            switch (runs.last, change) {
            case (.kept(let text)?, .kept(let word)):
                runs[runs.count - 1] = .kept("\(text) \(word)")
            case (.added(let text)?, .added(let word)):
                runs[runs.count - 1] = .added("\(text) \(word)")
            case (.removed(let text)?, .removed(let word)):
                runs[runs.count - 1] = .removed("\(text) \(word)")
            default: runs.append(change)
            }
        }
    }

    static func compared(_ old: [String], _ new: [String]) -> [TextChange] {
        guard old.count * new.count <= mostComparisons else {
            return old.map(TextChange.removed) + new.map(TextChange.added)
        }
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        return woven(old, new, removed: removed, added: added)
    }

    private static let mostComparisons = 1_000_000

    private static func woven(
        _ old: [String], _ new: [String], removed: Set<Int>, added: Set<Int>
    ) -> [TextChange] {
        var result: [TextChange] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                result.append(.removed(old[left]))
                left += 1
            } else if right < new.count, added.contains(right) {
                result.append(.added(new[right]))
                right += 1
            } else if right < new.count {
                result.append(.kept(new[right]))
                left += 1
                right += 1
            } else {
                break
            }
        }
        return result
    }
}
