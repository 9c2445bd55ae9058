import CustomerValue
import Markup

/// The differences between two bars, written out: who gives what less or more, adds or leaves out.
struct BarDifferences {
    let agreement: Agreement
    let names: [ID<ValueAttribute>: String]
    let other: String

    var sentence: Markup {
        let clauses = [
            clause(SessionPageWords.gives, weights), clause(SessionPageWords.adds, added),
            clause(SessionPageWords.leavesOut, leftOut),
        ].compactMap(\.self)
        guard let last = clauses.last else { return .text(SessionPageWords.sameBars) }
        let first = Array(clauses.dropLast()).joined(", ")
        let link = clauses.count > 1 ? SessionPageWords.and : ""
        return "\(other) \(first)\(link)\(last)."
    }

    private func clause(_ verb: String, _ parts: [String]) -> Markup? {
        guard !parts.isEmpty else { return nil }
        let strong = parts.map { part -> Markup in "<strong>\(part)</strong>" }
        return "\(verb) \(strong.joined(", "))"
    }

    private var weights: [String] {
        agreement.rows.compactMap { row in
            let points = row.difference.rounded(places: 0)
            guard row.part == .sameAttributeOtherWeight, row.ours != 0, points != 0 else {
                return nil
            }
            let name = name(of: row)
            return points > 0
                ? SessionPageWords.less(name, points) : SessionPageWords.more(name, -points)
        }
    }

    private var added: [String] {
        agreement.rows.compactMap { row in
            let points = -row.difference.rounded(places: 0)
            guard row.ours ?? 0 == 0, points > 0 else { return nil }
            return SessionPageWords.added(name(of: row), points)
        }
    }

    private var leftOut: [String] {
        agreement.rows.compactMap { row in
            let points = row.difference.rounded(places: 0)
            guard row.part == .onlyOurs, points > 0 else { return nil }
            return SessionPageWords.added(name(of: row), points)
        }
    }

    private func name(of row: AgreementRow) -> String {
        names[row.attribute] ?? ""
    }
}
