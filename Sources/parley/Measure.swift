import ArgumentParser
import Bootstrap

/// For measurements only, and so left out of the help.
struct FillForMeasurement: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-data",
        abstract: "Fill an empty folder with relationships to measure, and print the way in.",
        shouldDisplay: false)

    @OptionGroup var store: StoreOptions
    @Option(help: "How many relationships.") var relationships = 1_000
    @Option(help: "How many sessions each.") var sessions = 20

    func validate() throws {
        guard relationships >= 1, sessions >= 0 else {
            throw ValidationError("--relationships takes 1 or more, --sessions 0 or more.")
        }
    }

    func run() async throws {
        let installation = try await Installation.open(
            Configuration(flags: store.flags), purpose: "bench-data")
        let reply = try await BenchData(installation).fill(
            relationships: relationships, sessions: sessions)
        await installation.close()
        Terminal.say(reply)
    }
}
