/// Notes documents: drafts, published versions, corrections.
package protocol NotesRecords {}
