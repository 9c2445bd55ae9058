import CustomerValue
import UseCases

extension Addresses {
    static let sessionNotes = Pattern("/sessions/{session}/notes")
    static let sessionNotesPreview = Pattern("/sessions/{session}/notes/preview")
    static let sessionNotesSheet = Pattern("/sessions/{session}/notes.pdf")
    static let sessionNotesLink = Pattern("/sessions/{session}/notes/link")
    static let sessionNotesReview = Pattern("/sessions/{session}/notes/review")
    static let sessionNotesComposition = Pattern("/sessions/{session}/notes/composition")
    static let sessionNotesPublication = Pattern("/sessions/{session}/notes/publication")
    /// Published notes as the customer sees them.
    static let portalNotes = Pattern("/portal/sessions/{session}")
    static let portalNotesSheet = Pattern("/portal/sessions/{session}/notes.pdf")
    static let portalAcknowledgement = Pattern("/portal/sessions/{session}/acknowledgement")
    static let portalCorrections = Pattern("/portal/sessions/{session}/corrections")
}

extension Site {
    var notesEndpoints: [Endpoint] { writingEndpoints + readingEndpoints }

    private var writingEndpoints: [Endpoint] {
        [
            page(
                Addresses.sessionNotes, ShowNotes.self, "The notes of a session", .sessionNotes,
                NotesPage.render),
            page(
                Addresses.sessionNotesPreview, ShowNotes.self,
                "The notes as the customer will see them", .sessionNotes,
                NotesPage.renderPreview),
            sheet(
                Addresses.sessionNotesSheet, "The notes as a PDF, drafts included", for: .members),
            change(
                Addresses.sessionNotesLink, MakeNotesLink.self,
                "Make a link to published notes for one person"),
            change(
                Addresses.sessionNotesComposition, ComposeNotes.self,
                "Compose the notes from the capture"),
            change(Addresses.sessionNotes, EditNotes.self, "Edit the notes"),
            change(
                Addresses.sessionNotesReview, TickReview.self,
                "Tick what was looked at before publishing"),
            change(
                Addresses.sessionNotesPublication, PublishNotes.self,
                "Publish the notes to the customer"),
        ]
    }

    private var readingEndpoints: [Endpoint] {
        [
            page(
                Addresses.portalNotes, ShowPublishedNotes.self, "Published notes, for a guest",
                .publishedNotes, PublishedNotesPage.render),
            sheet(
                Addresses.portalNotesSheet, "Published notes as a PDF, for a guest", for: .guests),
            change(
                Addresses.portalAcknowledgement, AcknowledgeNotes.self,
                "Acknowledge the published notes"),
            change(
                Addresses.portalCorrections, CorrectNotes.self, "Correct the published notes",
                creates: true),
        ]
    }

    private func sheet(_ pattern: Pattern, _ summary: String, for place: Audience) -> Endpoint {
        document(
            pattern, PrintNotes.self, summary, for: place, .notesPaper, named: { $0.fileName },
            notesSheet)
    }
}
