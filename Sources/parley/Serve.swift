import ArgumentParser
import Bootstrap

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve an installation until a signal stops it.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var listening: ListenOptions

    func run() async throws {
        let configuration = try Configuration(
            flags: store.flags.merging(listening.flags) { first, _ in first })
        let certificate = try Certificate(configuration)
        let installation = try await Installation.open(
            configuration, purpose: configuration[.listen].text)
        let greeting = Greeting(installation)
        try await Server(installation, configuration, certificate) {
            try await greeting.setUp($0)
        }.run()
    }
}

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the demo programme and print links to walk in.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var listening: ListenOptions

    func run() async throws {
        var flags = store.flags.merging(listening.flags) { first, _ in first }
        // Beside, never inside, what a company keeps of itself.
        if flags[.data] == nil { flags[.data] = "data/demo" }
        let configuration = try Configuration(flags: flags)
        let certificate = try Certificate(configuration)
        let installation = try await Installation.open(
            configuration, purpose: configuration[.listen].text)
        let programme = DemoProgramme(installation)
        try await programme.prepare()
        try await Server(installation, configuration, certificate) {
            try await programme.greeting($0)
        }.run()
    }
}
