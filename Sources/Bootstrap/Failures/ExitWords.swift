import Foundation
import NIOCore
import Secrets
import Store
import UseCases

/// The one place where an error becomes words on the terminal and an exit code.
package enum ExitWords {
    package static func failure(_ error: any Error) -> CommandFailure {
        switch error {
        case let failure as CommandFailure: failure
        case let error as StoreError: .failed(error.description, "")
        case let error as SQLError: .failed(error.description, "")
        case let error as IOError: listening(error)
        case let refusal as Refusal: refused(refusal)
        case is Secrets.Failure:
            .failed(
                "The system gives no random bytes or no memory for a password hash.",
                "Free some memory and start again.")
        default:
            .failed("Something went wrong: \(error).", "Report this with the command you ran.")
        }
    }

    private static func listening(_ error: IOError) -> CommandFailure {
        switch error.errnoCode {
        case EADDRINUSE:
            .failed(
                "The address is in use by another program.",
                "Stop that program, or choose another address with --listen HOST:PORT.")
        case EACCES:
            .failed(
                "This user may not listen on that port.",
                "Choose a port from 1024 up with --listen HOST:PORT.")
        case EADDRNOTAVAIL:
            .failed(
                "This machine does not have that address.",
                "Choose one it has with --listen HOST:PORT, such as 127.0.0.1:8080.")
        default:
            .failed(
                "The network refused: \(String(cString: strerror(error.errnoCode))).",
                "Check the address given with --listen.")
        }
    }

    private static func refused(_ refusal: Refusal) -> CommandFailure {
        switch refusal {
        case .invalid(let errors):
            .input(
                "These entries do not fit: \(errors.map(\.field).joined(separator: ", ")).",
                "Correct them and run the command again.")
        default:
            .failed("This was refused: \(refusal).", "Check what the command names.")
        }
    }
}
