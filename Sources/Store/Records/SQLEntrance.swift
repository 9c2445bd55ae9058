import CustomerValue
import UseCases

/// The doors: look-ups by secret digest or address, before a workspace is known.
struct SQLEntrance: EntranceRecords {
    let connection: any SQLConnection

    init(_ connection: any SQLConnection) {
        self.connection = connection
    }
}
