import CustomerValue
import Foundation
import Secrets
package import Store
package import UseCases
package import Web

/// One opened installation: its data folder's lock, its store, and everything built on them.
package struct Installation: Sendable {
    /// Nil when the database is on a server.
    package let folder: DataFolder?
    package let engine: any SQLEngine
    package let store: SQLStore
    package let surroundings: Surroundings
    package let entrance: Entrance
    package let site: Site
    let baseAddress: BaseAddress

    /// Takes the lock, opens the store and brings its schema up to date.
    ///
    /// `purpose` is what a second process is told of the owner. Throws `StoreError`, `SQLError`.
    package static func open(
        _ configuration: Configuration, purpose: String
    ) async throws -> Installation {
        if let url = configuration.databaseURL {
            return try await Installation(
                nil, PostgresEngine.open(url), configuration)
        }
        let folder = try DataFolder.open(configuration.dataPath, address: purpose)
        // A reader for each core: more would only take turns.
        let engine = try SQLiteEngine.file(
            folder.databasePath, readerCount: ProcessInfo.processInfo.activeProcessorCount)
        return try await Installation(folder, engine, configuration)
    }

    /// An empty installation that ends with the process.
    static func inMemory() async throws -> Installation {
        try await Installation(
            nil, SQLiteEngine.memory(), .standard)
    }

    private init(
        _ folder: DataFolder?, _ engine: any SQLEngine, _ configuration: Configuration
    ) async throws {
        try await Migrator.migrate(engine, Schema.migrations)
        let secrets = try Secrets()
        self.folder = folder
        self.engine = engine
        store = SQLStore(engine: engine)
        let baseAddress = BaseAddress(configuration)
        self.baseAddress = baseAddress
        var surroundings = try Surroundings.live(
            secrets, baseAddress: { baseAddress.current })
        surroundings.hasMailServer = configuration.mailServer != nil
        self.surroundings = surroundings
        entrance = Entrance(
            store: store, surroundings: surroundings,
            addSampleData: { [store, surroundings] owner in
                try await DemoProgramme.fill(owner, store, surroundings)
            })
        site = try Site(
            desk: Desk(store: store, surroundings: surroundings),
            gate: Gate(store: store, surroundings: surroundings), entrance: entrance,
            settings: Site.Settings(
                secure: configuration.isSecure,
                formKey: try await FormKey.read(from: engine, new: secrets.randomToken()),
                requestsPerTenSeconds: configuration.requestsPerTenSeconds,
                bodySeconds: configuration.bodySeconds))
    }

    package func close() async {
        await engine.close()
    }
}
