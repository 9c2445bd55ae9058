import ArgumentParser
import Bootstrap
import Foundation

/// The one executable: every command parses, calls one thing and prints.
@main
struct Parley: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parley",
        abstract: "Customer Value Management: hypothesis, conversation, promises, scorecard.",
        version: "0.1.0",
        subcommands: [
            Serve.self, Demo.self, Calc.self, User.self, Token.self, WorkspaceCommands.self,
            DatabaseCommands.self, ConfigurationCommands.self, Routes.self, OpenAPI.self,
            FillForMeasurement.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            guard var asynchronous = command as? any AsyncParsableCommand else {
                try command.run()
                return
            }
            try await asynchronous.run()
        } catch {
            leave(error)
        }
    }

    /// Help and version go to stdout with 0, wrong usage is 2, everything else says why.
    private static func leave(_ error: any Error) -> Never {
        let isUsage = error is ValidationError || "\(type(of: error))" == "CommandError"
        if exitCode(for: error).isSuccess { exit(withError: error) }
        if isUsage {
            Terminal.complain(fullMessage(for: error))
            Foundation.exit(2)
        }
        let failure = ExitWords.failure(error)
        Terminal.complain(failure.text)
        Foundation.exit(failure.exitCode)
    }
}
