import CustomerValue
import UseCases

/// The doors: look-ups by secret digest or address, before a workspace is known.
struct SQLEntrance: EntranceRecords {
    let connection: SQLConnection

    init(_ connection: SQLConnection) {
        self.connection = connection
    }
}
