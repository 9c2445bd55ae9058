import CustomerValue
import Store
import Testing
import UseCases

/// Note items grow, and never shrink back.
@Suite struct NoteRevisionTests {
    @Test(arguments: EnginePlace.available)
    func `a higher revision takes the place of a lower one, never the other way round`(
        _ place: EnginePlace
    ) async throws {
        var (newer, older) = (Book.note, Book.note)
        (newer.revision, newer.what, newer.person) = (5, "All of it", nil)
        (older.revision, older.what) = (4, "Half of it")
        let revisions = [newer, older]
        try await place.withBook { store in
            try await store.write(Book.home.id) { records in
                for revision in revisions { try records.revise(revision) }
            }
            let kept = try await store.read(Book.home.id) { try $0.noteItem(Book.note.id) }
            #expect(kept == revisions[0])
        }
    }
}
