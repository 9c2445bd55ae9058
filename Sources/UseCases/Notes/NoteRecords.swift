/// Voice items: small, append-only notes taken in sessions.
package protocol NoteRecords {}
