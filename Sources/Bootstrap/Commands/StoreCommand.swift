import Foundation
import UseCases

/// What the command line asks of an installation: run here when no server holds the data folder,
/// else sent to the server that does.
package enum StoreCommand: Codable, Sendable, Equatable {
    case createToken(email: String, name: String, days: Int)
    case createGuestToken(email: String, name: String, days: Int)
    case listUsers
    case linkUser(email: String)
    case newWorkspace
    case verifyJournal

    /// What to print. Throws `CommandFailure` and whatever the store throws.
    func run(on installation: Installation, base: String) async throws -> [String] {
        let entrance = installation.entrance
        switch self {
        case .createToken(let email, let name, let days):
            let token = try await entrance.newToken(email: email, name: name, days: days)
            return [try known(token, email)]
        case .createGuestToken(let email, let name, let days):
            guard
                let token = try await entrance.newGuestToken(email: email, name: name, days: days)
            else {
                throw CommandFailure.failed(
                    "Nobody of another organisation has the address \(email).",
                    "Enter the address on the person's page first.")
            }
            return [token]
        case .listUsers:
            return try await UserList(installation.store).lines()
        case .linkUser(let email):
            let link = try await entrance.newSignInLink(email: email)
            return ["\(base)/links/\(try known(link, email).token)"]
        case .newWorkspace:
            let link = try await entrance.newSetUpLink(isFirst: false)
            return ["Set up \(base)/links/\(link.token)"]
        case .verifyJournal:
            return try await JournalCheck(installation).lines()
        }
    }

    private func known<Value>(_ value: Value?, _ email: String) throws -> Value {
        guard let value else {
            throw CommandFailure.failed(
                "No active member has the address \(email).",
                "Run parley user list for the addresses there are.")
        }
        return value
    }
}

/// The answer over the socket.
struct StoreReply: Codable, Sendable {
    var lines: [String] = []
    var sentence: String?
    var nextStep = ""
    var exitCode: Int32 = 0

    init(lines: [String]) {
        self.lines = lines
    }

    init(_ failure: CommandFailure) {
        sentence = failure.sentence
        nextStep = failure.nextStep
        exitCode = failure.exitCode
    }

    func result() throws -> [String] {
        guard let sentence else { return lines }
        throw CommandFailure(sentence: sentence, nextStep: nextStep, exitCode: exitCode)
    }
}

extension StoreCommand {
    /// The server's side: a line of JSON in, one out, whatever happens.
    static func answer(
        _ line: [UInt8], _ installation: Installation, _ base: String
    ) async -> [UInt8] {
        let reply: StoreReply
        do {
            let command = try JSONDecoder().decode(StoreCommand.self, from: Data(line))
            reply = StoreReply(lines: try await command.run(on: installation, base: base))
        } catch is DecodingError {
            reply = StoreReply(
                .failed(
                    "The running server does not know this command.",
                    "Use the release that is running."))
        } catch {
            reply = StoreReply(ExitWords.failure(error))
        }
        // Texts and a number always encode; the other side takes an empty line for a failure.
        return (try? JSONEncoder().encode(reply)).map { Array($0) } ?? []
    }
}
