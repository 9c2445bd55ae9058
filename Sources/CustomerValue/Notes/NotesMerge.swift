/// Composing again: what somebody edited stays, what was taken down since comes in.
package enum NotesMerge {
    /// - Parameters:
    ///   - base: What was composed the last time.
    ///   - edited: What people made of it.
    ///   - composed: What is composed now.
    /// - Returns: Every line of `edited` that is not in `base`, and every line of `composed` that
    ///   is not in `base`; of the rest what neither took out.
    package static func merging(base: String, edited: String, composed: String) -> String {
        guard edited != base else { return composed }
        let base = lines(base)
        let ours = Edit(from: base, to: lines(edited))
        let theirs = Edit(from: base, to: lines(composed))
        var merged: [String] = []
        for place in 0...base.count {
            let mine = ours.added[place] ?? []
            let news = (theirs.added[place] ?? []).filter { $0.isEmpty || !mine.contains($0) }
            merged += mine + (news.allSatisfy(\.isEmpty) && !mine.isEmpty ? [] : news)
            guard place < base.count, !ours.removed.contains(place),
                !theirs.removed.contains(place)
            else { continue }
            merged.append(base[place])
        }
        return merged.joined(separator: "\n")
    }

    private static func lines(_ text: String) -> [String] {
        text.isEmpty
            ? []
            : text.split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
    }

    /// What leads from one text to another, by the places of the first.
    private struct Edit {
        var removed: Set<Int> = []
        /// Lines that came before a line of the first text, or after its last.
        var added: [Int: [String]] = [:]

        init(from old: [String], to new: [String]) {
            var place = 0
            for change in TextChange.compared(old, new) {
                switch change {
                case .kept: place += 1
                case .removed:
                    removed.insert(place)
                    place += 1
                case .added(let line): added[place, default: []].append(line)
                }
            }
        }
    }
}
