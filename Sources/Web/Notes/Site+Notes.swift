import CustomerValue
import UseCases

extension Addresses {
    static let sessionNotes = Pattern("/sessions/{session}/notes")
    static let sessionNotesPreview = Pattern("/sessions/{session}/notes/preview")
    static let sessionNotesComposition = Pattern("/sessions/{session}/notes/composition")
    static let sessionNotesPublication = Pattern("/sessions/{session}/notes/publication")
    /// Published notes as the customer sees them.
    static let portalNotes = Pattern("/portal/sessions/{session}")
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
            change(
                Addresses.sessionNotesComposition, ComposeNotes.self,
                "Compose the notes from the capture"),
            change(Addresses.sessionNotes, EditNotes.self, "Edit the notes"),
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
            change(
                Addresses.portalAcknowledgement, AcknowledgeNotes.self,
                "Acknowledge the published notes"),
            change(
                Addresses.portalCorrections, CorrectNotes.self, "Correct the published notes",
                creates: true),
        ]
    }
}
