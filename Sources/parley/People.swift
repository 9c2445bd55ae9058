import ArgumentParser
import Bootstrap

struct User: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Members of the installation.", subcommands: [List.self, Link.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print address, name, role, state and workspace of every member.")
        @OptionGroup var store: StoreOptions

        func run() async throws { try await store.perform(.listUsers) }
    }

    struct Link: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a fresh sign-in link; it works once, for a day.")
        @Option(help: "Mail address of an active member.") var email: String
        @OptionGroup var store: StoreOptions

        func run() async throws {
            try await store.perform(.linkUser(email: email.lowercased()))
        }
    }
}

struct Token: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keys for programs.", subcommands: [Create.self])

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a bearer token for the API; it is shown only here.")
        @Option(help: "Mail address of the active member, or the guest, it acts as.")
        var email: String
        @Flag(help: "It acts as a guest: somebody of another organisation, for the portal only.")
        var guest = false
        @Option(help: "What it is for.") var name = "command line"
        @Option(help: "Days until it ends, 1 to 365.") var days = 90
        @OptionGroup var store: StoreOptions

        func validate() throws {
            guard (1...365).contains(days) else {
                throw ValidationError("--days takes a number from 1 to 365.")
            }
        }

        func run() async throws {
            let email = email.lowercased()
            try await store.perform(
                guest
                    ? .createGuestToken(email: email, name: name, days: days)
                    : .createToken(email: email, name: name, days: days))
        }
    }
}
