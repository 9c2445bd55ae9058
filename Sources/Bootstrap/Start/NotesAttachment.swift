import CustomerValue
import Delivery
import Store
import UseCases
import Web

/// Notes as a PDF: printed when the mail is carried, from what is kept then.
struct NotesAttachment: Sendable {
    let installation: Installation

    init(_ installation: Installation) {
        self.installation = installation
    }

    @Sendable
    func files(
        _ attachment: MailAttachment, _ workspace: ID<Workspace>
    ) async throws -> [AttachedFile] {
        switch attachment {
        case .notes(let session, let number):
            let paper = try await installation.store.read(workspace) { records in
                try records.notesPaper(of: session, number: number, isForCustomer: true)
            }
            guard let paper else { throw Refusal.notFound }
            let html = installation.site.notesSheet(paper)
            return [
                AttachedFile(
                    name: "\(paper.fileName).pdf", type: "application/pdf",
                    bytes: try await installation.surroundings.printPDF(html))
            ]
        }
    }
}
