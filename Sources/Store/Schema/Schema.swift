/// The schema: every table carries its workspace first in its key, and states what may be in it.
/// Until the first release that keeps data safe across upgrades, migration 1 may still be edited.
package enum Schema {
    package static let migrations = [
        Migration(
            number: 1, name: "Everything",
            statements: [
                workspaceTables, peopleTables, relationshipTables, hypothesisTables,
                sessionTables, linkTables, valueModelTables, opportunityTables, noteItemTables,
                economicsTables, notesDocumentTables, voiceTables, promiseTables, invitationTables,
                roomTables, journalTables, mailTables,
            ].flatMap { $0 })
    ]
}
