import CustomerValue
import Markup
import UseCases

/// Where the notes of a session stand, for lists: owed, published, acknowledged, corrected.
enum NotesState {
    static func render(_ line: SessionLine, daysLeft: Int?) -> Markup {
        guard line.notesPublishedAt != nil else {
            guard line.session.state == .held, let daysLeft else { return .empty }
            return NotesPage.clock(daysLeft)
        }
        if line.corrections > 0 {
            return """
                <span class="state warn">\(NotesPageWords.corrected(line.corrections))</span>
                """
        }
        let words = NotesPageWords.acknowledged(line.acknowledgements, of: line.people)
        return "<span class=\"state good\">\(words)</span>"
    }
}
