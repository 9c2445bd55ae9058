import ArgumentParser
import Bootstrap

struct WorkspaceCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workspace", abstract: "Workspaces of the installation.",
        subcommands: [New.self])

    struct New: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a link that sets up another workspace; it works once, 15 minutes.")
        @OptionGroup var store: StoreOptions

        func run() async throws { try await store.perform(.newWorkspace) }
    }
}

struct DatabaseCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "db", abstract: "The database.", subcommands: [Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Recompute every journal's hash chain and say whether it is intact.")
        @OptionGroup var store: StoreOptions

        func run() async throws { try await store.perform(.verifyJournal) }
    }
}

struct ConfigurationCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "The settings.", subcommands: [Show.self])

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print every setting with its value and where that came from.")
        @OptionGroup var store: StoreOptions
        @OptionGroup var listening: ListenOptions

        func run() throws {
            let configuration = try Configuration(
                flags: store.flags.merging(listening.flags) { first, _ in first })
            for line in configuration.lines { Terminal.say(line) }
        }
    }
}

struct Routes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print every route as JSON.")
    @Flag(help: "The only form there is, named so that scripts say what they read.")
    var json = false

    func run() async throws { Terminal.say(try await Documents.routes()) }
}

struct OpenAPI: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi", abstract: "Print the API's OpenAPI 3.1 document.")

    func run() async throws { Terminal.say(try await Documents.openAPI()) }
}
