/// The notes for somebody who was not there, without what is not to be shared further.
package struct NotesWithholding: Sendable {
    /// What an item said, one line each.
    let texts: [String]
    /// Of people who share nothing of what they said.
    let names: [String]
    /// Stands where something is left out.
    let notice: String

    package init(texts: [String], names: [String], notice: String) {
        self.texts = texts.filter { !$0.isEmpty }
        self.names = names.filter { !$0.isEmpty }
        self.notice = notice
    }

    package var isEmpty: Bool { texts.isEmpty && names.isEmpty }

    /// Whether this person shares nothing.
    package func isSilent(_ name: String) -> Bool { names.contains(name) }

    package func applied(to text: String) -> String {
        guard !isEmpty else { return text }
        var columns: Set<Int> = []
        var isInTable = false
        let lines = zip(
            NotesLine.all(of: text),
            text.split(separator: "\n", omittingEmptySubsequences: false)
        ).map { line, original -> String in
            guard line.kind == .row else {
                isInTable = false
                return isHeldBack(line) ? notice : String(original)
            }
            if !isInTable { columns = heldBackColumns(line) }
            isInTable = true
            return row(line, without: columns) ?? String(original)
        }
        return lines.joined(separator: "\n")
    }

    private func isHeldBack(_ line: NotesLine) -> Bool {
        texts.contains(where: line.text.contains)
            || line.isPassage && names.contains { line.text.contains("— \($0)") }
    }

    private func heldBackColumns(_ head: NotesLine) -> Set<Int> {
        Set(
            head.cells.enumerated().filter { _, cell in names.contains { cell.hasPrefix($0) } }
                .map(\.offset))
    }

    private func row(_ line: NotesLine, without columns: Set<Int>) -> String? {
        guard !columns.isEmpty else { return nil }
        let cells = line.cells.enumerated().map { columns.contains($0.offset) ? "…" : $0.element }
        return "| " + cells.joined(separator: " | ") + " |"
    }
}
