import CustomerValue
import Markup

/// The differences between two bars, written out: who gives what less or more, adds or leaves out.
///
/// Of a kind of which there are many, the largest are named; the bars beside show every one.
struct BarDifferences {
    let agreement: Agreement
    let names: [ID<ValueAttribute>: String]
    let other: String

    private static let namedCount = 5
    private static let nameLength = 60

    var sentence: Markup {
        let clauses = [
            clause(SessionPageWords.gives, weights), clause(SessionPageWords.adds, added),
            clause(SessionPageWords.leavesOut, leftOut),
        ].compactMap(\.self)
        guard let last = clauses.last else { return .text(SessionPageWords.sameBars) }
        let first = Array(clauses.dropLast()).joined(", ")
        let link = clauses.count > 1 ? SessionPageWords.and : ""
        return "<bdi>\(shortened(other))</bdi> \(first)\(link)\(last)."
    }

    /// The largest first, as rows of an agreement come.
    private func clause(_ verb: String, _ parts: [Markup]) -> Markup? {
        guard !parts.isEmpty else { return nil }
        let named = parts.prefix(Self.namedCount).map { "<strong>\($0)</strong>" as Markup }
        let rest =
            parts.count > named.count
            ? SessionPageWords.andSmaller(parts.count - named.count) : ""
        return "\(verb) \(named.joined(", "))\(rest)"
    }

    private var weights: [Markup] {
        agreement.rows.compactMap { row in
            let points = row.difference.rounded(places: 0)
            guard row.part == .sameAttributeOtherWeight, row.ours != 0, points != 0 else {
                return nil
            }
            let change =
                points > 0 ? SessionPageWords.less(points) : SessionPageWords.more(-points)
            return "\(name(of: row)) \(change)"
        }
    }

    private var added: [Markup] {
        agreement.rows.compactMap { row in
            let points = -row.difference.rounded(places: 0)
            guard row.ours ?? 0 == 0, points > 0 else { return nil }
            return "\(name(of: row)), \(points)"
        }
    }

    private var leftOut: [Markup] {
        agreement.rows.compactMap { row in
            let points = row.difference.rounded(places: 0)
            guard row.part == .onlyOurs, points > 0 else { return nil }
            return "\(name(of: row)), \(points)"
        }
    }

    /// A name of another direction of writing must not turn the numbers beside it around.
    private func name(of row: AgreementRow) -> Markup {
        "<bdi>\(shortened(names[row.attribute] ?? ""))</bdi>"
    }

    private func shortened(_ name: String) -> String {
        name.count > Self.nameLength ? "\(name.prefix(Self.nameLength))…" : name
    }
}
